import { AlignmentType, LineRuleType, Paragraph, TextRun } from "docx";
import { escapeXml } from "../../../workbook/escapeXml";
import {
  CHART_CONTENT_TYPE,
  CHART_NAMESPACE,
  chartXml,
  DRAWING_NAMESPACE,
} from "../../../workbook/charts/chartXml";
import type { ChartSpec } from "../../data/chart";
import { shownText } from "../../data/text";
import { chartCells, nativeChart } from "../charts/nativeChart";
import { pictureSize } from "../charts/pictureSize";
import type { MakeBook } from "../makeBook";

/** The charts of a document in the order of its pages. */
export class DocumentCharts {
  private readonly specs: ChartSpec[] = [];

  /** The paragraph of a chart, which its picture is put into once the document is packed. */
  paragraph(spec: ChartSpec, keepNext: boolean): Paragraph {
    this.specs.push(spec);
    return new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: { line: 240, lineRule: LineRuleType.AUTO, before: 0, after: 0 },
      keepNext,
      // A style that no text of a user can bring about.
      children: [new TextRun({ style: `${MARK}${this.specs.length}`, text: "" })],
    });
  }

  /** The parts of all of them: the chart, and a workbook with its numbers. */
  async parts(makeBook: MakeBook): Promise<ChartParts> {
    const files: Record<string, Uint8Array> = {};
    for (const [index, spec] of this.specs.entries()) {
      const number = index + 1;
      const place = { sheet: SHEET, row: 0, column: 0 };
      const rows = chartCells(spec);
      const widths = rows[0]!.map((_, column) => (column === 0 ? 24 : 12));
      files[bookPart(number)] = await makeBook([{ name: SHEET, rows, widths }]);
      files[chartPart(number)] = encoded(
        chartXml(nativeChart(spec, place), { relationship: BOOK }),
      );
      files[`word/charts/_rels/chart${number}.xml.rels`] = encoded(
        `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="${BOOK}" Type="${OFFICE}/package" Target="../embeddings/chart${number}.xlsx"/></Relationships>`,
      );
    }
    return { files, specs: this.specs };
  }
}

/** What a document with charts has besides its text. */
export interface ChartParts {
  readonly files: Readonly<Record<string, Uint8Array>>;
  readonly specs: readonly ChartSpec[];
}

const MARK = "HengjiChart";
const SHEET = "数据";
const BOOK = "rId1";
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const BOOK_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

function chartPart(number: number): string {
  return `word/charts/chart${number}.xml`;
}

function bookPart(number: number): string {
  return `word/embeddings/chart${number}.xlsx`;
}

/** The text of the document with its charts. */
export function withCharts(document: string, specs: readonly ChartSpec[]): string {
  const run = new RegExp(`<w:r><w:rPr><w:rStyle w:val="${MARK}(\\d+)"/></w:rPr>.*?</w:r>`, "g");
  return document.replace(run, (_, number: string) => {
    return inlineXml(specs[Number(number) - 1]!, Number(number));
  });
}

/** Relationships of the document to its charts. */
export function withRelationships(xml: string, { length }: readonly ChartSpec[]): string {
  const added = numbers(length).map(
    (number) =>
      `<Relationship Id="${MARK}${number}" Type="${OFFICE}/chart" Target="charts/chart${number}.xml"/>`,
  );
  return xml.replace("</Relationships>", `${added.join("")}</Relationships>`);
}

/** What the parts of charts are. */
export function withContentTypes(xml: string, { length }: readonly ChartSpec[]): string {
  const added = numbers(length).map(
    (number) => `<Override PartName="/${chartPart(number)}" ContentType="${CHART_CONTENT_TYPE}"/>`,
  );
  const book = `<Default Extension="xlsx" ContentType="${BOOK_TYPE}"/>`;
  return xml
    .replace(/(<Types[^>]*>)/, `$1${book}`)
    .replace("</Types>", `${added.join("")}</Types>`);
}

function numbers(length: number): number[] {
  return Array.from({ length }, (_, index) => index + 1);
}

/** In a millimetre. */
const EMU = 36_000;
/** Ids of pictures in a document begin far above those of the library. */
const FIRST_ID = 10_000;

/** A chart in a line of text (ECMA-376 part 1, 20.4.2.8). */
function inlineXml(spec: ChartSpec, number: number): string {
  const { width, height } = pictureSize(spec);
  const size = `cx="${Math.round(width * EMU)}" cy="${Math.round(height * EMU)}"`;
  const description = escapeXml(shownText(spec.title));
  return (
    '<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing">' +
    `<wp:extent ${size}/><wp:effectExtent l="0" t="0" r="0" b="0"/>` +
    `<wp:docPr id="${FIRST_ID + number}" name="Chart ${number}" descr="${description}"/><wp:cNvGraphicFramePr/>` +
    `<a:graphic xmlns:a="${DRAWING_NAMESPACE}"><a:graphicData uri="${CHART_NAMESPACE}">` +
    `<c:chart xmlns:c="${CHART_NAMESPACE}" xmlns:r="${OFFICE}" r:id="${MARK}${number}"/>` +
    "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
  );
}

function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
