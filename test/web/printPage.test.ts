/** @jest-environment jsdom */
import { printPage, type PrintedSheet } from "../../src/web/printPage";
import type { CellValue } from "../../src/workbook/cell";
import { frozen } from "./frozen";

function sheetOf(
  texts: string[][],
  more: Partial<PrintedSheet["info"]> = {},
  looks: PrintedSheet["looks"] = { styles: [] },
): PrintedSheet {
  const columns = texts[0]!.length;
  const values: CellValue[][] = texts.map((line) => line.map((text) => Number(text) || text));
  return frozen({
    texts,
    looks,
    block: {
      area: { row: 0, column: 0, rows: texts.length, columns },
      values,
      formulas: [],
      formats: [],
    },
    info: {
      name: "结果",
      isHidden: false,
      isProtected: false,
      rows: texts.length,
      columns,
      merges: [],
      hiddenRows: [],
      hiddenColumns: [],
      ...more,
    },
  });
}

function printed(sheet: PrintedSheet): Document {
  const page = document.implementation.createHTMLDocument();
  printPage(page, sheet);
  return page;
}

const textsOf = (page: Document): string[][] =>
  [...page.querySelectorAll("tr")].map((row) =>
    [...row.querySelectorAll("td")].map((cell) => cell.textContent ?? ""),
  );

it("holds the texts of the cells as they are shown, under the name of the sheet", () => {
  const page = printed(
    sheetOf([
      ["单位", "得分"],
      ["甲局", "92.50"],
    ]),
  );
  expect(textsOf(page)).toEqual([
    ["单位", "得分"],
    ["甲局", "92.50"],
  ]);
  expect(page.title).toBe("结果");
});

it("a cell is text, whatever stands in it", () => {
  const page = printed(sheetOf([["<img src=x onerror=alert(1)>"]]));
  expect(page.querySelector("img")).toBeNull();
  expect(textsOf(page)).toEqual([["<img src=x onerror=alert(1)>"]]);
});

it("leaves out hidden rows and columns, and draws merged cells once as far as they show", () => {
  const texts = [
    ["标题", "", ""],
    ["甲", "藏", "1"],
    ["藏", "藏", "藏"],
    ["乙", "藏", "2"],
  ];
  const merges = [{ row: 0, column: 0, rows: 1, columns: 3 }];
  const page = printed(sheetOf(texts, { merges, hiddenRows: [2], hiddenColumns: [1] }));
  expect(textsOf(page)).toEqual([["标题"], ["甲", "1"], ["乙", "2"]]);
  expect(page.querySelector("td")!.colSpan).toBe(2);
});

it.each([
  { name: "upright", widths: [20, 20], side: "portrait" },
  { name: "on its side where it is wide", widths: [60, 60], side: "landscape" },
])("prints $name", ({ widths, side }) => {
  const page = printed(sheetOf([["甲", "1"]], {}, { styles: [], widths }));
  expect(page.querySelector("style")!.textContent).toContain(`A4 ${side}`);
});

it("takes over the looks; numbers stand to the right", () => {
  const page = printed(sheetOf([["甲", "1"]], {}, { styles: [["header"]] }));
  const [head, number] = [...page.querySelectorAll("td")];
  expect(head!.style.fontWeight).toBe("bold");
  expect(head!.style.backgroundColor).toBe("rgb(232, 238, 247)");
  expect(number!.style.textAlign).toBe("right");
});
