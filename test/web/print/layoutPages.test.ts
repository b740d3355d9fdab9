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
