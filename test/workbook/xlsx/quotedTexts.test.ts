import { createXlsx } from "../../../src/workbook/xlsx/createXlsx";
import { openXlsx } from "../../../src/workbook/xlsx/openXlsx";
import { partsOf, plainParts, relationships, sheetPackage, textOf, zipped } from "./packages";

const SHEET = "xl/worksheets/sheet1.xml";
const TEXTS = ["=1+1", "+86 10", "-", "@甲"];

function stylesPart(bytes: Uint8Array): string {
  return [...partsOf(bytes).keys()].find((name) => name.startsWith("xl/styles"))!;
}

/** The style element that a cell names, and what the cell says of itself. */
function styleOf(bytes: Uint8Array, address: string): string | undefined {
  const number = new RegExp(`<c r="${address}"[^>]*? s="(\\d+)"`).exec(textOf(bytes, SHEET))?.[1];
  const styles = /<(?:x:)?cellXfs[^>]*>(.*?)<\/(?:x:)?cellXfs>/s.exec(
    textOf(bytes, stylesPart(bytes)),
  )![1]!;
  const elements = styles.match(/<(?:x:)?xf\b[^>]*?(?:\/>|>.*?<\/(?:x:)?xf>)/gs)!;
  return number === undefined ? undefined : elements[Number(number)];
}

describe("a text that begins like a formula stays a text when somebody edits its cell", () => {
  it.each(["text", undefined] as const)("on a sheet of ours, styled as %s", async (style) => {
    const workbook = createXlsx();
    const cell = (value: string) => (style ? { value, style } : { value });
    await workbook.sheets.render([{ name: "表1", rows: [[...TEXTS.map(cell), cell("甲=乙")]] }]);
    const bytes = workbook.save();
    for (const address of ["A1", "B1", "C1", "D1"]) {
      expect(styleOf(bytes, address)).toMatch(/^<xf[^>]* quotePrefix="1"/);
    }
    expect(styleOf(bytes, "E1") ?? "").not.toContain("quotePrefix");
    const { values } = await openXlsx(bytes).cells.read("表1");
    expect(values[0]).toEqual([...TEXTS, "甲=乙"]);
  });

  it("in a cell of a user's sheet, which keeps its look", async () => {
    const styles =
      '<x:styleSheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
      '<x:cellXfs count="2"><x:xf numFmtId="0"/><x:xf numFmtId="2"><x:alignment horizontal="left"/></x:xf></x:cellXfs></x:styleSheet>';
    const file = openXlsx(
      sheetPackage('<row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1"><v>2</v></c></row>', {
        "xl/_rels/workbook.xml.rels": relationships(
          ["worksheet", "worksheets/sheet1.xml"],
          ["styles", "styles.xml"],
        ),
        "xl/styles.xml": styles,
      }),
    );
    await file.cells.write("表1", 0, 0, [["=1+1", "乙"]]);
    const bytes = file.save();
    expect(styleOf(bytes, "A1")).toBe(
      '<x:xf quotePrefix="1" numFmtId="2"><x:alignment horizontal="left"/></x:xf>',
    );
    expect(styleOf(bytes, "B1")).toBeUndefined();
  });

  it("in a file without styles", async () => {
    const file = openXlsx(zipped(plainParts()));
    await file.cells.write("表1", 0, 0, [["=1+1"]]);
    const bytes = file.save();
    expect(styleOf(bytes, "A1")).toContain('quotePrefix="1"');
    expect((await openXlsx(bytes).cells.read("表1")).values).toEqual([["=1+1"]]);
  });
});
