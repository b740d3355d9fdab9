import type { CellBox } from "../../../src/web/print/cellBoxes";
import { layoutPages } from "../../../src/web/print/layoutPages";
import type { PrintedSheet } from "../../../src/web/print/printedSheet";
import { sheetOf } from "./printedSheets";

const LONG = "一段很长很长的文字，它比这一列宽得多";

function boxesOf(sheet: PrintedSheet): Map<string, CellBox> {
  const { pages } = layoutPages(sheet, { orientation: "landscape", isFitted: false });
  return new Map(pages[0]!.cells.map((cell) => [cell.text, cell]));
}

it("a long text reaches over empty cells beside it, as far as the next text", () => {
  const box = boxesOf(sheetOf([[LONG, "", "", "止"]])).get(LONG)!;
  expect([box.textBox.left, box.textBox.width]).toEqual([0, 3 * 62]);
});

it.each([
  { align: "right", texts: ["", "", LONG], left: 0, width: 3 * 62 },
  { align: "center", texts: ["", LONG, ""], left: 0, width: 3 * 62 },
  { align: "center", texts: ["止", LONG, ""], left: 62, width: 62 },
] as const)(
  "a text that stands $align reaches to its own side",
  ({ align, texts, left, width }) => {
    const styles = [texts.map(() => ({ base: "plain", align }) as const)];
    const box = boxesOf(sheetOf([[...texts, "末"]], { looks: { styles } })).get(LONG)!;
    expect([box.textBox.left, box.textBox.width]).toEqual([left, width]);
  },
);

it("a text beyond the last column is printed whole, on columns that are empty", () => {
  const sheet = sheetOf([[LONG], ["甲"]]);
  expect(sheet.extent.columns).toBe(4); // 18 characters of 11.66 points and the margins: 214 of 4 × 62
  expect(boxesOf(sheet).get(LONG)!.textBox.width).toBe(4 * 62);
});

it("wrapped and merged texts stay in their cells", () => {
  const merges = [{ row: 1, column: 0, rows: 1, columns: 2 }];
  const styles = [[{ base: "plain", wrap: true } as const]];
  const boxes = boxesOf(
    sheetOf(
      [
        [LONG, "", "", ""],
        [`${LONG}。`, "", "", ""],
        ["", "", "", "末"],
      ],
      { info: { merges }, looks: { styles } },
    ),
  );
  expect(boxes.get(LONG)!.textBox.width).toBe(62);
  expect(boxes.get(`${LONG}。`)!.textBox.width).toBe(2 * 62);
});

it("no digit of a number is cut off: it is printed smaller", () => {
  const cell = boxesOf(sheetOf([["1234567890.12345"]])).get("1234567890.12345")!;
  expect(cell.textBox).toEqual(cell.box);
  expect(cell.fontSize).toBeLessThan(11);
  expect(cell.align).toBe("right");
});
