/** On paper there is nothing to click: the sheets stand below the text like notes. */
export const printStyle = `
@media print{:root{color-scheme:light}body{background:#fff;font-size:10.5pt}
.side,.tools,nav,.skip,.hint{display:none!important}.columns{display:block;padding:0}.top,.foot{padding:0}
main>section{margin-top:1.4rem;padding-top:.8rem}
.text{font-size:11.5pt;line-height:1.5}a{color:inherit}
details::details-content{display:block;content-visibility:visible;height:auto}
.sheets .list{columns:2;column-gap:1.6rem;font-size:7.5pt;line-height:1.3}.sheets h4,.sheets summary{display:none}.evidence li{margin:0}
.sheet{content-visibility:visible;border:0;border-top:1px solid #999;border-radius:0;padding:.3rem 0;margin:.3rem 0;break-inside:avoid-page;background:none}
.sheet h3{font-size:8.5pt;margin:0}.sheet .kind{display:inline;font-size:6.5pt}.sheet dl{margin:0}.sheet dl>div{grid-template-columns:6rem minmax(0,1fr);border:0;padding:0}.rule{display:none}
a[rel=noreferrer]:not(.address)::after{content:" (" attr(href) ")"}
table{font-size:8.5pt}tr,.card,.post,.graph{break-inside:avoid}.graph{max-height:14cm}h2,h3,h4{break-after:avoid}}
`;
