import { printStyle } from "./style-print.ts";
import { textStyle } from "./style-text.ts";

/**
 * The page's own style sheet. Kinds differ by the shape of their mark as well as by its color, which
 * is taken from Okabe and Ito's palette and darkened or lightened until it has the contrast WCAG 2.2 asks for.
 */
export const style = `
:root{color-scheme:light dark;
--paper:light-dark(#fcfbf7,#15171c);--card:light-dark(#fff,#1c1f26);--ink:light-dark(#1d2026,#e8e5de);
--soft:light-dark(#5a5f69,#a9adb7);--line:light-dark(#dcd8cd,#343943);--link:light-dark(#0a5599,#8cc4ff);
--person:light-dark(#0a62a9,#74b9f5);--body:light-dark(#b0470b,#ff9f66);--place:light-dark(#067a55,#4fd0a1);
--date:light-dark(#86388f,#e0a0ea);--document:light-dark(#5d5a00,#d6cf63);--figure:light-dark(#a02a5c,#ff9cc3);
--event:light-dark(#ffdc7a,#6a5007);--situation:light-dark(#cfc6e6,#57497d);--quotation:light-dark(#e9f0f4,#232c35);--quotation-line:light-dark(#9db4c3,#52677a);
--claim:light-dark(#5a5f69,#a9adb7);--hit:light-dark(#ffec3d,#8a6d00);--focus:light-dark(#0a5599,#ffd24a)}
:root[data-theme=light]{color-scheme:light}
:root[data-theme=dark]{color-scheme:dark}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/1.6 "Iowan Old Style","Palatino Linotype",Palatino,"Book Antiqua",Georgia,"Noto Serif","DejaVu Serif",serif;overflow-wrap:break-word}
a{color:var(--link)}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px;border-radius:2px}
.sr{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;left:1rem;top:-4rem;background:var(--card);padding:.5rem 1rem;z-index:9}
.skip:focus{top:.5rem}
.top,.columns,.foot{max-width:76rem;margin:0 auto;padding:0 1.5rem}
.top{padding-top:2.5rem}
h1{font-size:clamp(1.7rem,4.2vw,2.7rem);line-height:1.15;letter-spacing:-.01em;margin:0 0 .6rem;max-width:24em;text-wrap:balance;font-weight:600}
h1.words{font-size:clamp(1.3rem,2.6vw,1.7rem);font-style:italic;font-weight:400}
h2{font-size:1.35rem;line-height:1.25;margin:0 0 .8rem;font-weight:600}
h3{font-size:1.1rem;line-height:1.3;margin:1.6rem 0 .5rem}
.meta,.tools,nav,.side,.foot,small,.kind,table,figcaption,.credit,.pictures,.hint,.when{font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","DejaVu Sans",sans-serif}
.meta,.hint,.foot{color:var(--soft);font-size:.92rem;line-height:1.5}
.meta p{margin:.1rem 0}
.note{font-style:italic}
nav ul{list-style:none;display:flex;flex-wrap:wrap;gap:.2rem 1.2rem;margin:1rem 0 0;padding:.7rem 0;border-top:1px solid var(--line);border-bottom:1px solid var(--line);font-size:.92rem}
.tools{float:right;margin:0 0 .5rem 1rem}
button{font:600 .88rem/1.2 system-ui,sans-serif;color:var(--ink);background:var(--card);border:1px solid var(--soft);border-radius:.4rem;padding:.45rem .8rem;cursor:pointer;min-height:2.2rem}
button:hover{border-color:var(--link);color:var(--link)}
.columns{display:grid;grid-template-columns:minmax(0,41rem) minmax(17rem,24rem);column-gap:3.5rem;align-items:start;justify-content:space-between;padding-top:1.8rem}
.side{grid-column:2;grid-row:1/span 99;position:sticky;top:1rem;max-height:calc(100vh - 2rem);display:flex;flex-direction:column;gap:1rem;font-size:.92rem;line-height:1.45}
main{grid-column:1;min-width:0}
main>section{margin-top:3.2rem;padding-top:1.4rem;border-top:1px solid var(--line);scroll-margin-top:1rem}
.legend,.panel{background:var(--card);border:1px solid var(--line);border-radius:.6rem;padding:.9rem 1.1rem}
.legend summary,details>summary{cursor:pointer;font-weight:600}
.legend fieldset{border:0;margin:.5rem 0 0;padding:0;display:grid;grid-template-columns:1fr 1fr;gap:.15rem .8rem}
.legend legend{padding:0;color:var(--soft);margin-bottom:.35rem}
.legend label{display:flex;gap:.45rem;align-items:baseline;min-height:1.6rem}
.legend .count{color:var(--soft);font-size:.85em}
.legend input{accent-color:var(--link);width:1rem;height:1rem;flex:none;align-self:center;margin:0}
.panel{overflow:auto;min-height:0;overscroll-behavior:contain;position:relative}
.panel .close{position:sticky;top:0;float:right;margin:-.2rem -.4rem .4rem .8rem}
.panel h3{margin-top:0}
.also{margin:0 0 .6rem;padding:.5rem .7rem;background:var(--paper);border-radius:.4rem}
.also button{margin:.15rem .3rem .15rem 0;padding:.25rem .6rem;min-height:1.9rem;text-align:start}
dl{margin:.4rem 0}dl>div{display:grid;grid-template-columns:8.5rem minmax(0,1fr);gap:0 .8rem;padding:.25rem 0;border-top:1px solid var(--line)}
dt{color:var(--soft);grid-column:1;grid-row:1/span 50}dd{margin:0;grid-column:2}
h4{font-size:.92rem;margin:1rem 0 .3rem;color:var(--soft);font-weight:600}
ol.evidence{margin:0;padding:0 0 0 1.4rem}.evidence li{margin:.35rem 0}
.evidence a{text-decoration:none;color:inherit}.evidence a,.evidence li>span{unicode-bidi:plaintext}
.evidence a:hover mark,.evidence a:focus mark{background:var(--hit)}
.evidence mark{text-decoration:underline;text-decoration-color:var(--link);text-underline-offset:.15em}
mark{background:none;color:inherit;font-weight:600}
.evidence i{font-style:normal}.evidence i,.rule{color:var(--soft)}.rule{display:block;font-size:.8em}
.kind{font-size:.72rem;font-weight:600;letter-spacing:.04em;text-transform:uppercase;color:var(--soft);display:block}
.address{overflow-wrap:anywhere}
.foot{margin-top:4rem;padding-bottom:3rem;border-top:1px solid var(--line);padding-top:1rem}
.sheet{margin:1.6rem 0;padding:1rem 1.2rem;background:var(--card);border:1px solid var(--line);border-radius:.6rem}
.sheet{content-visibility:auto;contain-intrinsic-size:auto 14rem}.sheet h3{margin-top:0}.sheet:target{outline:3px solid var(--focus)}
@media (max-width:63.99rem){.top,.columns,.foot{max-width:46rem}
.columns{grid-template-columns:minmax(0,1fr);justify-content:stretch}.side{grid-column:1;grid-row:auto;position:static;max-height:none;margin-bottom:1.6rem}
.panel{position:fixed;left:0;right:0;bottom:0;z-index:5;max-height:52vh;border-radius:1rem 1rem 0 0;box-shadow:0 -.4rem 2rem #0006;padding-bottom:2rem}
.panel.empty{display:none}:root.open{scroll-padding-bottom:54vh}:root.open body{padding-bottom:54vh}
.top,.columns,.foot{padding-left:1.1rem;padding-right:1.1rem}.top{padding-top:1.2rem}
dl>div{grid-template-columns:7rem minmax(0,1fr)}
.tools{float:none;margin:0 0 .6rem;text-align:end}.graph{min-width:38rem}}
@media (max-width:40rem){.bar{display:none}}
${textStyle}${printStyle}`;
