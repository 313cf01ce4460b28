/** A people, religion or creed that no state is named after: neither a place nor an organization nor a person. */
export interface People {
  /** What one of them is called. */
  readonly name: string;
  readonly plural: string;
  readonly adjectives: readonly string[];
}

// one of them, "/" an irregular plural | adjectives where they differ
const table = `
Kurd|Kurdish;Arab|Arab,Arabic;Jew|Jewish;Tamil;Sinhalese/Sinhalese;Hutu;Tutsi;Uighur;Uyghur;Rohingya;Pashtun;Pathan;Hazara;Tatar;Cossack;Kosovar Albanian
Bosniak;Bosnian Serb;Bosnian Croat;Ethnic Albanian;Berber;Tuareg;Bedouin;Copt|Coptic;Druze/Druze;Yazidi;Yezidi;Assyrian;Chaldean;Turkoman/Turkomans;Circassian
Zulu;Xhosa;Afrikaner|Afrikaans;Boer;Ashanti;Yoruba;Igbo;Ibo;Hausa;Fulani;Kikuyu;Luo;Masai;Maasai;Oromo;Amhara;Tigrayan;Dinka;Nuer;Karen;Shan;Kachin;Hmong;Han Chinese/Han Chinese
Maya|Mayan;Inca;Aztec;Quechua;Aymara;Mapuche;Guarani;Navajo;Cherokee;Sioux/Sioux;Apache;Mohawk;Cree;Inuit;Eskimo;Native American;African American|African-American;African-American;Asian American|Asian-American;Asian-American;Latino;Latina;Hispanic;Chicano;Creole
Maori;Aborigine|Aboriginal;Polynesian;Hawaiian;Celt|Celtic;Gael|Gaelic;Saxon;Norman;Viking;Roma/Roma|Romani;Gypsy/Gypsies;Slav|Slavic;Persian;Ottoman;Byzantine;Roman;Hellene|Hellenic
Muslim;Moslem;Islamist;Sunni;Shiite;Shia;Shi'ite;Alawite;Sufi;Salafist|Salafi;Wahhabi;Ahmadi;Ismaili;Christian;Catholic|Catholic,Roman Catholic;Roman Catholic;Protestant;Anglican;Lutheran;Calvinist;Methodist;Baptist;Presbyterian;Episcopalian;Evangelical;Pentecostal;Quaker;Mormon;Amish/Amish;Mennonite;Unitarian;Jesuit;Franciscan;Dominican;Benedictine;Huguenot
Hindu;Buddhist;Sikh;Jain;Taoist;Confucian;Zoroastrian;Parsi;Bahai|Baha'i;Scientologist;Orthodox Christian|Orthodox;Maronite;Puritan;Zionist;Hasid/Hasidim|Hasidic
Islam|Islamic;Christianity;Judaism|Judaic;Hinduism;Buddhism;Sikhism;Catholicism;Protestantism;Communism;Marxism;Nazism;Zionism
Communist;Marxist;Maoist;Leninist;Trotskyist;Stalinist;Nazi;Neo-Nazi|neo-Nazi;Fascist;Socialist;Peronist;Gaullist;Thatcherite;Chavista;Sandinista;Baathist;Bolshevik;Menshevik;Tory/Tories;Whig;Unionist;Loyalist;Republican;Democrat|Democratic;Libertarian
European;Asian;African;Westerner|Western;Northerner;Southerner|Southern;Easterner;Midwesterner;Scandinavian;Londoner;New Yorker;Parisian;Berliner;Muscovite;Roman;Viennese/Viennese;Venetian;Neapolitan;Milanese/Milanese;Athenian;Angeleno;Chicagoan;Bostonian;Dubliner;Glaswegian;Liverpudlian;Mancunian;Sydneysider;Cairene;Baghdadi;Jerusalemite;Kievan;Kyivan
Byelorussian;Flemish/Flemings;Fleming;Walloon;Basque;Catalan;Breton;Corsican;Sicilian;Bavarian;Prussian;Sami/Sami;Lapp;Mandarin;Cantonese/Cantonese;Latin;Sanskrit;Hebrew;Yiddish/Yiddish;Urdu;Hindi;Swahili;Farsi;Dari;Pashto;Esperanto`;

export const peoples: readonly People[] = table
  .trim()
  .split(/[;\n]/)
  .map((row) => {
    const [forms = "", adjectives = ""] = row.split("|");
    const [name = "", plural] = forms.split("/");
    return {
      name,
      plural: plural ?? `${name}s`,
      adjectives: adjectives === "" ? [name] : adjectives.split(","),
    };
  });
