import { Document, Packer, type FileChild } from "docx";
import type { Block, Report } from "../../data/report";
import { shownText } from "../../data/text";
import { titleText } from "../measures";
import { STATE_WORDS } from "../stateWords";
import { chartTable } from "../charts/chartTable";
import { imprintLines } from "../imprintLines";
import type { MakeBook } from "../makeBook";
import { DocumentCharts } from "./charts";
import { colophonOf } from "./colophon";
import { FONTS } from "./fonts";
import { formOf } from "./forms";
import { FORMS, MOST_UPRIGHT_COLUMNS, type BodyForm } from "./layout";
import {
  addressParagraph,
  attachmentHead,
  attachmentList,
  blankLine,
  bodyParagraph,
  exact,
  hairLine,
  headingParagraph,
  plainLine,
  remarkParagraph,
  secrecyParagraph,
  signParagraphs,
  titleParagraphs,
} from "./paragraphs";
import { repacked } from "./repack";
import { sectionOf, type Pages } from "./sections";
import { tableOf } from "./tables";

/** The papers as one Word document, each on a page of its own; the same bytes for the same papers and date. */
export async function renderDocx(
  reports: readonly Report[],
  date: string,
  makeBook: MakeBook,
): Promise<Uint8Array> {
  const [first] = reports;
  const state = STATE_WORDS[first!.state];
  const pages: Pages[] = [];
  const charts = new DocumentCharts();
  for (const report of reports) addReport(pages, report, charts);
  const document = new Document({
    title: titleText(first!.title),
    creator: "衡绩",
    lastModifiedBy: "衡绩",
    evenAndOddHeaderAndFooters: true,
    styles: {
      default: {
        document: {
          run: { font: FONTS.body, size: FORMS.document.size },
          paragraph: { spacing: exact(FORMS.document.line) },
        },
      },
    },
    sections: pages.map((each) => sectionOf(each, state, first!.state === "draft")),
  });
  const packed = await Packer.toArrayBuffer(document);
  return repacked(new Uint8Array(packed), date, await charts.parts(makeBook));
}

function addReport(pages: Pages[], report: Report, charts: DocumentCharts): void {
  const { title, state, page, address, blocks, sign, attachments } = report;
  const form = FORMS[page];
  const { above, below, foot } = imprintLines(report);
  const head: FileChild[] = [
    ...above.map(secrecyParagraph),
    ...titleParagraphs(title, STATE_WORDS[state], form),
  ];
  if (page === "document") head.push(blankLine({}, form));
  if (address) head.push(addressParagraph(address));
  const isLying = hasWideTable(blocks);
  const children = [...head, ...bodyOf(blocks, sign !== null, { form, charts })];
  const listed = attachmentList(attachments.map((each) => each.title));
  const signed = sign ? signParagraphs(shownText(sign.issuer), shownText(sign.date), form) : [];
  const hasGrid = page === "document";
  pages.push({
    isLying,
    hasGrid,
    isForm: !hasGrid,
    children: [...children, ...listed, ...signed, ...below.map(remarkParagraph)],
  });
  attachments.forEach((attachment, index) => {
    const isWide = hasWideTable(attachment.blocks);
    const label = attachments.length > 1 ? `附件${index + 1}` : "附件";
    const last = pages.at(-1)!;
    const isSame = last.isLying === isWide && !last.hasGrid;
    const own = [
      ...attachmentHead(label, attachment.title, isSame),
      ...bodyOf(attachment.blocks, false, { form, charts }),
    ];
    if (isSame) pages[pages.length - 1] = { ...last, children: [...last.children, ...own] };
    else pages.push({ isLying: isWide, hasGrid: false, isForm: false, children: own });
  });
  if (foot.length > 0) pages.at(-1)!.children.push(hairLine(), colophonOf(foot), hairLine());
}

function hasWideTable(blocks: readonly Block[]): boolean {
  return blocks.some(
    (block) => block.kind === "table" && block.table.columns.length > MOST_UPRIGHT_COLUMNS,
  );
}

/**
 * The blocks; the last one stays with the signature, and lines stay together, so that where somebody signs never stands alone
 * on a page.
 */
function bodyOf(
  blocks: readonly Block[],
  isSigned: boolean,
  { form, charts }: { readonly form: BodyForm; readonly charts: DocumentCharts },
): FileChild[] {
  return blocks.flatMap((block, index): FileChild | FileChild[] => {
    const next = blocks[index + 1];
    const keepNext = next ? block.kind === "line" && next.kind === "line" : isSigned;
    switch (block.kind) {
      case "heading":
        return headingParagraph(block.text, block.level, form);
      case "paragraph":
        return bodyParagraph(block.text, block.lead, keepNext, form);
      case "line":
        return plainLine(block.text, block.align ?? "left", keepNext, form);
      case "table":
        // Two tables that touch would grow together.
        return next?.kind === "table"
          ? [tableOf(block.table), hairLine()]
          : tableOf(block.table, next?.kind === "line");
      case "chart": {
        const picture = charts.paragraph(block.chart, !block.isListed);
        return block.isListed ? picture : [picture, tableOf(chartTable(block.chart)), hairLine()];
      }
      case "form":
        // A line behind it, so that a page may end there and no other form grows together with it.
        return [formOf(block.form), hairLine()];
      case "pageBreak":
        return hairLine({ pageBreakBefore: true });
    }
  });
}
