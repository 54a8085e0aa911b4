import type { BriefDocument } from '../../../shared/domain/brief/brief-document.ts';
import { cssString } from './css-string.ts';

/**
 * How a brief looks, on paper and in the preview (design.md, Print). Black only; nothing under 7.4 pt; rows, figures and
 * short sections stay whole. Every rule hangs under `.brief`, so that the same text can be adopted by a page.
 */
export function briefCss({
  paper,
  language,
  running,
}: Pick<BriefDocument, 'paper' | 'language' | 'running'>): string {
  const margins = paper === 'A4' ? '22mm 20mm 19mm 22mm' : '20mm 20mm 18mm 22mm';
  const size = paper === 'A4' ? '210mm 297mm' : '8.5in 11in';
  const quotes = language === 'it' ? '"«" "»" "“" "”"' : '"“" "”" "‘" "’"';
  const box = (place: string, width: number, content: string, edge: string) =>
    `@${place}{content:${content};width:${width}%;font:7.4pt/10pt "Inter",Arial,sans-serif;color:#333;${edge}}`;
  const head = 'vertical-align:bottom;padding-bottom:2mm;border-bottom:.5pt solid #000;margin-bottom:6mm';
  const foot = 'vertical-align:top;padding-top:2mm;border-top:.5pt solid #000;margin-top:5mm';
  return `@page{size:${paper};margin:${margins};
${box('top-left', 40, cssString(running.agency), `text-align:left;${head}`)}
${box('top-right', 60, cssString(running.head), `text-align:right;${head}`)}
${box('bottom-left', 80, cssString(running.foot), `text-align:left;${foot}`)}
${box('bottom-right', 20, `counter(page) " ${running.pageOf} " counter(pages)`, `text-align:right;${foot}`)}}
.brief{quotes:${quotes}}
@media screen{.brief{width:min(${size.split(' ')[0]},100%);margin:0 auto;padding:18mm 20mm 18mm 22mm;box-sizing:border-box;background:#fff}}
${look}`;
}

const serif = '"Newsreader",Georgia,serif';
const sans = '"Inter",Arial,sans-serif';
const look = `.brief,.brief *{box-sizing:border-box}
.brief{color:#000;color-scheme:light;font:9.4pt/13.2pt ${serif};font-feature-settings:"tnum","lnum","kern";font-variant-numeric:tabular-nums lining-nums;font-optical-sizing:auto;overflow-wrap:break-word;-webkit-print-color-adjust:exact;print-color-adjust:exact}
.brief p,.brief h1,.brief h2,.brief ol,.brief ul,.brief dl,.brief dd,.brief dt,.brief figure{margin:0;padding:0}
.brief ol,.brief ul{list-style:none}
.brief p{orphans:2;widows:2}
.brief h1{font:500 26pt/29pt ${serif};letter-spacing:-.012em;text-wrap:balance;break-after:avoid}
.brief h1.long{font-size:20pt;line-height:23pt}
.brief .sub{font-size:12.5pt;line-height:16pt;margin-top:1mm}
.brief .meta{display:flex;flex-wrap:wrap;gap:2mm 7mm;margin:4.5mm 0 4mm;font:8pt/11pt ${sans}}
.brief .meta div{max-width:62mm}
.brief dt{color:#444}
.brief dd{font-weight:520}
.brief section{display:grid;grid-template-columns:32mm minmax(0,1fr);border-top:.5pt solid #888;padding:2.3mm 0 2.7mm;break-inside:avoid}
.brief section.long{break-inside:auto}
.brief .long>.margin{break-inside:avoid;min-height:16mm;align-self:start}
.brief .margin{padding-right:4mm}
.brief h2{font:500 11.5pt/14pt ${serif}}
.brief .margin .k{margin-top:.6mm}
.brief section p+p,.brief section ul+p,.brief section ol+p,.brief section p+ul,.brief section p+ol,.brief section p+table,.brief section ul+ul,.brief section table+p,.brief section table+ul,.brief section table+ol,.brief section table+table{margin-top:1.4mm}
.brief .small,.brief .k,.brief figcaption{font:7.4pt/10pt ${sans};color:#333}
.brief .line{display:block}
.brief .five{counter-reset:n}
.brief .five li{counter-increment:n;display:grid;grid-template-columns:6mm minmax(0,1fr);font-size:10.2pt;line-height:14.4pt}
.brief .five li::before{content:counter(n);color:#444}
.brief .numbered{counter-reset:n}
.brief .numbered li{counter-increment:n;padding-left:6mm;position:relative}
.brief .numbered li::before{content:counter(n) ".";position:absolute;left:0;color:#444}
.brief .bullets li{padding-left:4mm;position:relative}
.brief .bullets li::before{content:"–";position:absolute;left:0}
.brief .guide,.brief .checks{columns:2;column-gap:6mm;font:7.8pt/10.3pt ${sans}}
.brief .guide{color:#333}
.brief .guide li{padding-left:3.2mm;position:relative;break-inside:avoid;margin-bottom:.7mm}
.brief .guide li::before{content:"–";position:absolute;left:0;color:#666}
.brief .checks.short{columns:3}
.brief .checks li{padding-left:4.6mm;position:relative;break-inside:avoid;margin-bottom:.7mm}
.brief .checks li::before{content:"";position:absolute;left:0;top:.5mm;width:2.6mm;height:2.6mm;border:.6pt solid #000}
.brief table{border-collapse:collapse;width:100%}
.brief caption,.brief .unseen th{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap;border:0;padding:0}
.brief tr{break-inside:avoid}
.brief .words tbody tr:nth-child(2),.brief .words tbody tr:last-child{break-before:avoid}
.brief thead{display:table-header-group}
.brief th,.brief td{text-align:left;vertical-align:top;font-weight:400;padding:.75mm 0}
.brief thead th{font:7.4pt/10pt ${sans};color:#444;padding:0 0 .8mm;vertical-align:bottom}
.brief tbody tr>*{border-top:.5pt solid #aaa}
.brief thead.unseen+tbody tr:first-child>*,.brief .facts tr:first-child>*{border-top:0;padding-top:0}
.brief .end{text-align:right}
.brief td+td,.brief th+td,.brief th+th,.brief td+th{padding-left:3mm}
.brief .code{width:9mm;white-space:nowrap}
.brief .label{width:44mm}
.brief .wide{width:62mm}
.brief .narrow{width:24mm}
.brief .narrow.end{width:20mm}
.brief .figures th,.brief .figures td{font:8.2pt/11.3pt ${sans}}
.brief .figures thead th{font-size:7.4pt;line-height:10pt}
.brief .figures td:last-child{font-weight:600}
.brief .figures .total>*{border-top:.8pt solid #000;font-weight:600}
.brief .words tbody th,.brief .words tbody td{font-size:8.6pt;line-height:11.4pt;padding:.5mm 0}
.brief .words td+td,.brief .words th+td{padding-left:3mm}
.brief .words tbody .code,.brief .words tbody .narrow{font:7.8pt/11.4pt ${sans}}
.brief .glance.two{display:grid;grid-template-columns:minmax(0,1fr) 64mm;gap:5mm}
.brief .facts th{width:23mm;font:7.6pt/11.3pt ${sans};color:#444}
.brief .facts td{font:8.2pt/11.3pt ${sans}}
.brief figure{break-inside:avoid}
.brief svg{display:block}
.brief figure svg{max-width:100%;height:auto}
.brief figcaption{margin-top:.5mm}
.brief .lvl{width:22mm;font:8.4pt/13.2pt ${sans};white-space:nowrap}
.brief .lvl svg{display:inline-block;vertical-align:-2.5px;margin-right:2px}
.brief .signals tbody th{width:37mm}
.brief .signals b{font-weight:560}
.brief .signals .lvl b{font-weight:640}
.brief .src{white-space:nowrap}
.brief .signals .lvl+th{padding-left:0}
.brief .dense tbody th,.brief .dense tbody td{font-size:8.3pt;line-height:10.8pt;padding:.55mm 0}
.brief .dense tbody th{width:34mm}
.brief .dense tbody th+td{padding-left:3mm}
.brief .dense .lvl{width:18mm;font-size:7.8pt;line-height:10.8pt}
.brief .dense .k{line-height:9pt}
.brief .sign{margin-top:1mm}
.brief .sign tbody tr>*{height:8.5mm;vertical-align:bottom;border-top:0;border-bottom:.5pt solid #000;font:8.2pt/11pt ${sans};padding-bottom:1mm}
.brief .sign th{width:30mm}
.brief .sign td:nth-child(2){width:40mm}
.brief .sign td:nth-child(3){width:24mm}
`;
