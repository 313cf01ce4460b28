/** How the marks in the text and the parts of the page's sections look. */
export const textStyle = `
.text{font-size:1.16rem;line-height:1.7}
.text p{margin:0 0 1.05em;hanging-punctuation:first}
.text h2{font-size:1.3rem;margin:2em 0 .6em}
.credit,.pictures{color:var(--soft);font-size:.92rem}
.post{margin:1.6rem 0;padding:1rem 1.3rem;border:1px solid var(--line);border-inline-start:4px solid var(--soft);border-radius:.5rem;background:var(--card)}
.post blockquote{margin:0}.post p{margin:0 0 .6em;white-space:pre-line}
figcaption{color:var(--soft);font-size:.88rem}
.m{color:inherit;text-decoration:none;border-radius:2px;scroll-margin:6rem 0}
a.m{cursor:pointer}
.m.quotation{background-color:var(--quotation);border-bottom:1px solid var(--quotation-line)}
.m.claim{border-bottom:2px dashed var(--claim)}
.m.figure{text-decoration:underline dotted var(--figure) 2px;text-underline-offset:.22em}
.m.document{text-decoration:underline dashed var(--document) 2px;text-underline-offset:.22em}
.m.date{text-decoration:underline wavy var(--date) 1.5px;text-underline-offset:.22em}
.m.event{background-image:linear-gradient(var(--event),var(--event))}
h1 .m.event{background-image:linear-gradient(transparent 84%,var(--event) 84%)}
.m.situation{background-image:repeating-linear-gradient(135deg,var(--situation) 0 3px,transparent 3px 6px)}
.m.place{text-decoration:underline dotted var(--place) 3px;text-underline-offset:.2em}
.m.body{text-decoration:underline double var(--body) 1.5px;text-underline-offset:.2em}
.m.person{text-decoration:underline solid var(--person) 2px;text-underline-offset:.2em}
a.m[href]:hover{background-color:var(--hit)}
.hit,.m.hit{background:var(--hit)!important;box-shadow:0 0 0 2px var(--hit);outline:2px solid var(--ink);outline-offset:2px}
.swatch{padding:0 .15em}
table{border-collapse:collapse;width:100%;font-size:.9rem;line-height:1.4}
.scroll{overflow-x:auto}
th,td{text-align:start;vertical-align:top;padding:.45rem .8rem .45rem 0;border-top:1px solid var(--line)}
thead th{border-top:0;color:var(--soft);font-weight:600}
tbody th{font-weight:600}small{font-weight:400}
.when{white-space:normal;color:var(--soft)}
.bar{width:14rem;min-width:8rem}.bar svg{display:block;width:100%;height:1.4rem}
.bar rect.known{fill:var(--link)}.bar rect.bounds{fill:none;stroke:var(--link);stroke-width:1.5;stroke-dasharray:4 3}
.bar line{stroke:var(--line)}.bar line.published{stroke:var(--soft);stroke-dasharray:2 2}.bar path{fill:var(--link)}
.axis{display:flex;justify-content:space-between;color:var(--soft);font-weight:400;font-size:.85em}
.cards{display:grid;grid-template-columns:repeat(auto-fit,minmax(15rem,1fr));gap:1rem;padding:0;margin:0;list-style:none}
.card{background:var(--card);border:1px solid var(--line);border-radius:.6rem;padding:.9rem 1.1rem}
.card h4{margin-top:0;color:var(--ink);font-size:1rem}
.people{list-style:none;padding:0;margin:0;columns:18rem;column-gap:2.5rem}
.people li{break-inside:avoid;margin:0 0 .8rem}.people .office{display:block;font-size:.95rem;color:var(--soft)}
.plain{list-style:none;padding:0;margin:0}.plain>li{padding:.55rem 0;border-top:1px solid var(--line)}
.unsure{border-inline-start:6px solid transparent;border-image:repeating-linear-gradient(135deg,var(--situation) 0 4px,transparent 4px 8px) 6;padding-inline-start:1rem}
q{quotes:"“" "”" "‘" "’"}
.graph{display:block;width:100%;height:auto;background:var(--card);border:1px solid var(--line);border-radius:.6rem}
.graph text{font:13px system-ui,sans-serif;fill:var(--ink);paint-order:stroke;stroke:var(--card);stroke-width:4px;stroke-linejoin:round}
.graph .verb{font-size:11px;fill:var(--soft)}
.graph [data-t]{cursor:pointer}
.graph .edge{fill:none;stroke:var(--soft);stroke-width:1.5}.graph .edge.situation{stroke-dasharray:5 4}
.graph .tip{fill:var(--soft)}.graph .person{fill:var(--person)}.graph .body{fill:var(--body)}.graph .hub{fill:var(--event);stroke:var(--soft)}
.search{font:1rem system-ui,sans-serif;padding:.6rem .8rem;width:100%;max-width:32rem;border:1px solid var(--soft);border-radius:.4rem;background:var(--card);color:var(--ink)}
@media (forced-colors:active){.m.event,.m.quotation{outline:1px solid}.m.situation{outline:1px dashed}}
[hidden]{display:none!important}
`;
