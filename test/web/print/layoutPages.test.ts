import { layoutPages, type PrintLayout } from "../../../src/web/print/layoutPages";
import { suggestedChoice } from "../../../src/web/print/suggestedChoice";
import { longSheet, sheetOf } from "./printedSheets";

const UPRIGHT = Object.freeze({ orientation: "portrait", isFitted: true } as const);

const textsOf = ({ pages }: PrintLayout): string[][] =>
  pages.map(({ cells }) => cells.map(({ text }) => text));

it("A4 upright with our margins has room for 36 plain rows", () => {
  // 297 mm are 841.89 points; less 2 × 54 of margins 733.89; a plain row has 20.
  const { pages, paper } = layoutPages(longSheet(73), UPRIGHT);
  expect(pages.map(({ cells }) => cells.length)).toEqual([36, 36, 1]);
  expect(paper.css).toBe("A4 portrait");
});

it("paper, margins and repeated rows are those of the file", () => {
  const print = {
    orientation: "landscape",
    paper: "A5",
    margins: { left: 0, right: 0, top: 0, bottom: 0 },
    repeatRows: [0, 0],
  } as const;
  const sheet = longSheet(40, { print });
  const layout = layoutPages(sheet, suggestedChoice(sheet));
  expect(layout.paper.css).toBe("A5 landscape");
  // 148 mm are 419.53 points: 20 rows, of which one is the head from the second page on.
  expect(layout.pages.map(({ cells }) => cells.length)).toEqual([20, 20, 2]);
  expect(textsOf(layout).map(([first]) => first)).toEqual(["第1行", "第1行", "第1行"]);
});

it("only the print area is printed", () => {
  const area = { row: 1, column: 1, rows: 2, columns: 1 };
  const texts = [
    ["甲", "乙"],
    ["丙", "丁"],
    ["戊", "己"],
    ["庚", "辛"],
  ];
  const sheet = sheetOf(texts, { print: { orientation: "portrait", area } });
  expect(textsOf(layoutPages(sheet, UPRIGHT))).toEqual([["丁", "己"]]);
});

it("all columns go on one page, or as many as have room on each", () => {
  const texts = [Array.from({ length: 20 }, (_, column) => `列${column + 1}`)];
  const sheet = sheetOf(texts);
  const fitted = layoutPages(sheet, UPRIGHT);
  // 20 columns of 62 points in 523.28: 210 mm less an inch.
  expect(fitted.scale).toBeCloseTo(523.28 / 1240, 4);
  expect(fitted.pages).toHaveLength(1);
  const whole = layoutPages(sheet, { ...UPRIGHT, isFitted: false });
  expect(whole.pages.map(({ cells }) => cells.length)).toEqual([8, 8, 4]);
});

it.each([
  // 73 rows of 20 points in 733.89: one page takes 733.89 / 1460.
  { fitPages: [1, 1] as const, pages: 1, scale: 733.89 / 1460 },
  // Two pages would have room at 100 % but for the rows that are not cut: 37 of 20 points need 99.2 %.
  { fitPages: [1, 2] as const, pages: 2, scale: 0.99 },
  { fitPages: [0, 3] as const, pages: 3, scale: 1 },
])("as many pages as the file says: $fitPages", ({ fitPages, pages, scale }) => {
  const sheet = longSheet(73, { print: { orientation: "portrait", fitPages } });
  const layout = layoutPages(sheet, suggestedChoice(sheet));
  expect(layout.pages).toHaveLength(pages);
  expect(layout.scale).toBeCloseTo(scale, 2);
});

it("two pages in width for twenty columns of 62 points: 10 columns on each", () => {
  const texts = [Array.from({ length: 20 }, (_, column) => `列${column + 1}`)];
  const sheet = sheetOf(texts, { print: { orientation: "portrait", fitPages: [2, 0] } });
  const { pages, scale } = layoutPages(sheet, suggestedChoice(sheet));
  expect(pages.map(({ cells }) => cells.length)).toEqual([10, 10]);
  expect(scale).toBeCloseTo(523.28 / 620, 4);
});

it("several print areas stand on pages of their own", () => {
  const texts = [
    ["甲", "乙", "丙"],
    ["丁", "戊", "己"],
  ];
  const area = (row: number, column: number) => ({ row, column, rows: 1, columns: 2 });
  const print = { orientation: "portrait", areas: [area(1, 1), area(0, 0)] } as const;
  const sheet = sheetOf(texts, { print });
  expect(textsOf(layoutPages(sheet, suggestedChoice(sheet)))).toEqual([
    ["戊", "己"],
    ["甲", "乙"],
  ]);
});

it("hidden rows and columns are left out", () => {
  const texts = [
    ["甲", "藏", "乙"],
    ["藏", "藏", "藏"],
    ["丙", "藏", "丁"],
  ];
  const sheet = sheetOf(texts, { info: { hiddenRows: [1], hiddenColumns: [1] } });
  expect(textsOf(layoutPages(sheet, UPRIGHT))).toEqual([["甲", "乙", "丙", "丁"]]);
});

it.each([
  { columns: 4, orientation: "portrait" },
  { columns: 20, orientation: "landscape" },
])("$columns columns without a page set-up lie $orientation", ({ columns, orientation }) => {
  const sheet = sheetOf([Array.from({ length: columns }, () => "列")]);
  expect(suggestedChoice(sheet)).toEqual({ orientation, isFitted: true });
});
