import type { Block, FormCell, Report, ReportForm, ReportTable } from "../data/report";
import { shownText, type Piece, type Text } from "../data/text";
import { chartTable } from "./charts/chartTable";
import { imprintLines } from "./imprintLines";
import { drawPicture } from "./picture/drawPicture";
import { titleLines, titleText } from "./measures";
import { shadeColour } from "./shadeColour";
import { STATE_WORDS } from "./stateWords";

/** The papers as one page for a browser and its printer; names from cells are text, never markup. */
export function renderHtml(reports: readonly Report[]): string {
  const title = escaped(titleText(reports[0]!.title));
  const papers = reports.map(articleOf).join("\n");
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>${title}</title>
<style>
${STYLE}</style>
</head>
<body>
${papers}
</body>
</html>
`;
}

/** The page of GB/T 9704: margins 37, 26, 35 and 28 mm, 16 pt type in lines of 28.95 pt. */
const STYLE = `@page { size: 210mm 297mm; margin: 37mm 26mm 35mm 28mm; }
body { margin: 0 auto; max-width: 156mm; font: 16pt/28.95pt "仿宋_GB2312", "仿宋", FangSong, serif; color: #000; background: #fff; }
article { break-after: page; }
article.form { font-size: 12pt; line-height: 20pt; }
h1 { margin: 0; font: 22pt/32pt "方正小标宋简体", "华文中宋", "宋体", SimSun, serif; text-align: center; }
h2 { margin: 0; font: inherit; font-family: "黑体", SimHei, sans-serif; text-indent: 2em; break-after: avoid; }
p { margin: 0; text-align: justify; text-indent: 2em; }
p.line, p.address { text-indent: 0; }
p.right { text-align: right; }
p.further { padding-left: 3em; }
p.state { text-align: center; text-indent: 0; }
span.lead { font-family: "楷体_GB2312", "楷体", KaiTi, serif; }
p.sign { padding-right: 2em; text-align: right; break-before: avoid; }
p.foot { font-size: 14pt; text-indent: 1em; border-block: 0.75pt solid #000; }
section, div.break { break-before: page; }
table { width: 100%; border-collapse: collapse; font: 12pt/18pt "宋体", SimSun, serif; }
th, td { border: 0.5pt solid #000; padding: 1pt 3pt; }
tr { break-inside: avoid; }
th { font-family: "黑体", SimHei, sans-serif; font-weight: normal; }
table.dense { font-size: 10.5pt; line-height: 15pt; }
table.form { table-layout: fixed; }
table.form td { overflow-wrap: anywhere; vertical-align: middle; }
table.form td.signed { vertical-align: bottom; }
figure { margin: 6pt 0; break-inside: avoid; }
figcaption { font: 10.5pt/15pt "宋体", SimSun, serif; text-align: center; }
svg { display: block; width: 100%; font-family: "宋体", SimSun, serif; }
.left { text-align: left; }
.center { text-align: center; }
.right { text-align: right; }
`;

function articleOf(report: Report): string {
  const { title, state, page, address, blocks, sign, attachments } = report;
  const word = STATE_WORDS[state];
  const { above, below, foot } = imprintLines(report);
  const lined = (texts: readonly Text[], name: string): string[] =>
    texts.map((text) => `<p class="${name}">${htmlOf(text)}</p>`);
  const parts = [
    ...lined(above, "line"),
    `<h1>${titleLines(title).map(isolated).join("<br>")}</h1>`,
    word === "" ? "" : `<p class="state">（${word}）</p>`,
    address ? `<p class="address">${htmlOf(address)}：</p>` : "",
    ...blocks.map(blockOf),
    ...attachments.map(({ title: name }, index) => {
      const number = attachments.length > 1 ? `${index + 1}.` : "";
      const label = index === 0 ? "附件：" : "";
      return `<p class="${label ? "" : "further"}">${label}${number}${escaped(name)}</p>`;
    }),
    sign
      ? `<p class="sign">${htmlOf(sign.issuer)}</p><p class="sign">${htmlOf(sign.date)}</p>`
      : "",
    ...lined(below, "remark"),
    ...attachments.map(({ title: name, blocks: own }, index) => {
      const label = attachments.length > 1 ? `附件${index + 1}` : "附件";
      return `<section><p class="line">${label}</p><h1>${escaped(name)}</h1>\n${own.map(blockOf).join("\n")}</section>`;
    }),
    ...lined(foot, "foot"),
  ];
  return `<article class="${page}">\n${parts.filter((part) => part !== "").join("\n")}\n</article>`;
}

function blockOf(block: Block): string {
  switch (block.kind) {
    case "heading":
      return `<h2>${escaped(block.text)}</h2>`;
    case "paragraph": {
      const lead = block.lead ? `<span class="lead">${escaped(block.lead)}</span>` : "";
      return `<p>${lead}${htmlOf(block.text)}</p>`;
    }
    case "line":
      return `<p class="line ${block.align ?? "left"}">${htmlOf(block.text)}</p>`;
    case "table":
      return tableOf(block.table);
    case "chart":
      return chartOf(block);
    case "form":
      return formOf(block.form);
    case "pageBreak":
      return `<div class="break"></div>`;
  }
}

function tableOf({ columns, rows, foot = [], shades = [], isDense = false }: ReportTable): string {
  const head = columns.map(({ header }) => {
    const text = typeof header === "string" ? escaped(header) : htmlOf(header);
    return `<th scope="col">${text}</th>`;
  });
  const body = [...rows, ...foot].map((row, at) => {
    const cells = row.map((text, index) => {
      const colour = shadeColour(shades[at]?.[index]);
      const ground = colour === undefined ? "" : ` style="background: #${colour}"`;
      return `<td class="${columns[index]!.align}"${ground}>${htmlOf(text)}</td>`;
    });
    return `<tr>${cells.join("")}</tr>`;
  });
  return `<table${isDense ? ' class="dense"' : ""}>\n<thead><tr>${head.join("")}</tr></thead>\n<tbody>\n${body.join("\n")}\n</tbody>\n</table>`;
}

/** In units of the drawing: as wide as the text at 96 to an inch. */
const PICTURE_WIDTH = 560;

function chartOf({ chart, isListed = false }: Extract<Block, { readonly kind: "chart" }>): string {
  const { width, height, shapes } = drawPicture(chart, PICTURE_WIDTH);
  const drawn = shapes.map(({ tag, attributes, text = "" }) => {
    const named = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
    return `<${tag}${named.join("")}>${escaped(text)}</${tag}>`;
  });
  const title = escaped(shownText(chart.title));
  const picture = `<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${title}"><title>${title}</title>${drawn.join("")}</svg>`;
  const table = isListed ? "" : `\n${tableOf(chartTable(chart))}`;
  return `<figure><figcaption>${htmlOf(chart.title)}</figcaption>${picture}</figure>${table}`;
}

function formOf({ widths, rows }: ReportForm): string {
  const whole = widths.reduce((total, width) => total + width, 0);
  const columns = widths.map(
    (width) => `<col style="width:${((width / whole) * 100).toFixed(2)}%">`,
  );
  const body = rows.map(
    ({ height, cells }) =>
      `<tr style="height:${height / TWIPS}pt">${cells.map(formCellOf).join("")}</tr>`,
  );
  return `<table class="form">\n<colgroup>${columns.join("")}</colgroup>\n<tbody>\n${body.join("\n")}\n</tbody>\n</table>`;
}

/** In a point. */
const TWIPS = 20;

function formCellOf({ texts, span, isLabel, sign }: FormCell): string {
  const lines = texts.map((text) => `<div>${htmlOf(text)}</div>`);
  const signed = sign ? `<div class="right">${htmlOf(sign)}</div>` : "";
  const classes = `${isLabel ? "center" : "left"}${sign ? " signed" : ""}`;
  return `<td colspan="${span}" class="${classes}">${lines.join("")}${signed}</td>`;
}

function htmlOf(text: Text): string {
  return text.map(pieceOf).join("");
}

/** What a user typed keeps its direction to itself. */
function pieceOf(piece: Piece): string {
  if (piece.kind === "quote") return isolated(piece.text);
  return escaped(piece.kind === "figure" ? piece.shown + piece.unit : piece.text);
}

function isolated(text: string): string {
  return `<bdi>${escaped(text)}</bdi>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character]!);
}
