import type { Area } from "../../../workbook/address";
import type { PlacedChart } from "../../../workbook/charts/chart";
import { PLAIN_ROW, rowHeight } from "../../../workbook/rowHeight";
import type { CellSpec, SheetSpec } from "../../../workbook/sheetSpec";
import type { Block, ReportForm, ReportTable } from "../../data/report";
import { line, shownText, type Text } from "../../data/text";
import { chartCells, nativeChart } from "../charts/nativeChart";
import { pictureSize } from "../charts/pictureSize";
import { shadeColour } from "../shadeColour";
import { tableCell } from "./tableCell";

/** The lines of a sheet as a paper fills it from above. */
export class SheetLines {
  private readonly rows: (CellSpec | undefined)[][] = [];
  private readonly heights: number[] = [];
  private readonly merges: Area[] = [];
  private readonly charts: PlacedChart[] = [];

  constructor(
    private readonly name: string,
    private readonly widths: readonly number[],
  ) {}

  /** All of it, with the state of the paper in the head of its pages. */
  sheet(state: string): SheetSpec {
    const { name, rows, heights, merges, charts, widths } = this;
    return {
      ...{ name, rows, heights, merges, charts, widths },
      print: {
        orientation: widths.length > MOST_UPRIGHT ? "landscape" : "portrait",
        fitToWidth: true,
        ...(state === "" ? {} : { header: `&R${state}` }),
        footer: "&P",
      },
    };
  }

  title(text: string): void {
    const height = rowHeight([text], [this.width() / TITLE_SCALE]) * TITLE_SCALE;
    const style = { base: "title", wrap: true } as const;
    this.whole({ value: text, style }, Math.max(TITLE_ROW, height));
  }

  subtitle(text: string): void {
    this.whole({ value: text, style: "subtitle" }, PLAIN_ROW);
  }

  blank(): void {
    this.push([], PLAIN_ROW);
  }

  /** A paragraph over all columns. */
  text(text: Text, align: "left" | "right" = "left", isBold = false): void {
    const value = shownText(text);
    const style = { base: "plain", wrap: true, align, bold: isBold } as const;
    this.whole({ value, style }, rowHeight([value], [this.width()]));
  }

  private width(): number {
    return this.widths.reduce((total, each) => total + each, 0);
  }

  block(block: Block): void {
    switch (block.kind) {
      case "heading":
        return this.text(line`${block.text}`, "left", true);
      case "paragraph":
        return this.text(line`${block.lead}${block.text}`);
      case "line":
        return this.text(block.text, block.align);
      case "table":
        return this.table(block.table);
      case "form":
        return this.form(block.form);
      case "chart":
        return this.chart(block);
      case "pageBreak":
        return this.blank();
    }
  }

  private table({ columns, rows, foot = [], shades = [] }: ReportTable): void {
    const heads = columns.map(({ header }): CellSpec => {
      const value = typeof header === "string" ? header : shownText(header);
      return { value, style: "header" };
    });
    this.line(heads);
    [...rows, ...foot].forEach((row, index) => {
      const cells = row.map((text, column) =>
        tableCell(text, columns[column]!.align, shadeColour(shades[index]?.[column])),
      );
      this.line(cells);
    });
    this.blank();
  }

  /** The numbers of a picture, which are its cells, and the picture below them. */
  private chart({ chart }: Extract<Block, { readonly kind: "chart" }>): void {
    this.text(chart.title, "left", true);
    const place = { sheet: this.name, row: this.rows.length, column: 0 };
    for (const row of chartCells(chart)) this.line(row);
    const { height } = pictureSize(chart);
    const rows = Math.ceil((height * POINTS) / PLAIN_ROW);
    const area = { row: this.rows.length, column: 0, rows, columns: this.widths.length };
    this.charts.push({ chart: nativeChart(chart, place), area });
    for (let row = 0; row <= rows; row += 1) this.blank();
  }

  private form({ rows }: ReportForm): void {
    for (const { height, cells } of rows) {
      const row = this.rows.length;
      const specs: CellSpec[] = [];
      for (const { texts, span, isLabel, sign } of cells) {
        const value = [...texts, ...(sign ? [sign] : [])].map(shownText).join("\n");
        if (span > 1) this.merges.push({ row, column: specs.length, rows: 1, columns: span });
        const style = isLabel ? "centre" : "text";
        for (let cell = 0; cell < span; cell += 1) {
          specs.push({ value: cell === 0 && value !== "" ? value : null, style });
        }
      }
      this.push(specs, Math.min(MOST_HEIGHT, height / TWIPS));
    }
    this.blank();
  }

  private line(cells: readonly CellSpec[]): void {
    const texts = cells.map(({ value }) => (typeof value === "string" ? value : undefined));
    this.push(cells, rowHeight(texts, this.widths));
  }

  private whole(cell: CellSpec, height: number): void {
    const area = { row: this.rows.length, column: 0, rows: 1, columns: this.widths.length };
    if (area.columns > 1) this.merges.push(area);
    this.push([cell], height);
  }

  private push(cells: readonly CellSpec[], height: number): void {
    this.rows.push([...cells]);
    this.heights.push(height);
  }
}

/** Tables of more columns lie. */
const MOST_UPRIGHT = 9;
const TITLE_ROW = 30;
/** How much larger the type of a title is than that of the text. */
const TITLE_SCALE = 1.5;
/** In a millimetre. */
const POINTS = 2.835;
/** In a point. */
const TWIPS = 20;
/** No row of a sheet is higher. */
const MOST_HEIGHT = 409;
