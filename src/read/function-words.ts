/** Words that hold sentences together, by language (ISO 639-1), chosen to tell the languages apart. */
export const functionWords: Readonly<Record<string, readonly string[]>> = {
  en: "the a of and to in is was for that with on by at from has have had not are be he his they their it its an as said who which this were been will would but after about between into over than more when where while".split(
    " ",
  ),
  de: "der die das und ist nicht mit den dem ein eine einer von zu auf für sich des im auch als werden wird nach bei hat aus wurde sie er es".split(
    " ",
  ),
  fr: "le la les des et est une un dans que pour qui sur au aux du par pas ce avec il elle ont été sont plus cette son leur mais".split(
    " ",
  ),
  es: "el la los las de que y en un una por con para se del al es no su lo como más pero fue ha sus este también desde".split(
    " ",
  ),
  it: "il lo la i gli le di che e un una per con del della dei nel nella è non si sono da al alla ha anche più come dal".split(
    " ",
  ),
  pt: "o a os as de que e em um uma por com para se do da dos das no na não é ao à mais como foi seu sua pelo pela".split(
    " ",
  ),
  nl: "de het een en van in is dat op te zijn voor met niet aan er door ook maar naar bij uit heeft werd worden wordt hij deze".split(
    " ",
  ),
  sv: "och att det som en på är av för med den till inte har de om ett var från men vid efter han hon".split(
    " ",
  ),
  da: "og at det som en på er af for med den til ikke har de om et var fra men ved efter han hun blev".split(
    " ",
  ),
  pl: "i w na z do się nie to że jest o jak po przez od dla który która są oraz za ale tym".split(
    " ",
  ),
  tr: "ve bir bu da de için ile olarak olan gibi daha çok en ama var ise sonra kadar".split(" "),
  id: "yang dan di dari untuk dengan pada ini itu dalam tidak akan adalah oleh juga ke telah sebagai".split(
    " ",
  ),
  ro: "și în de la cu pe nu că este din o un care pentru sunt mai fost a au sau".split(" "),
};

/** Those of other languages that are English words too, and may stand in English news. */
export const alsoEnglish: ReadonlySet<string> = new Set(
  "a am an as at come den die do for hat i in is la me men met no o on par plus so son sur to till".split(
    " ",
  ),
);
