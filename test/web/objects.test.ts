import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openXlsx } from "../../src/workbook/xlsx/openXlsx";
import { partsOf, plainPackage, relationships, worksheet } from "../workbook/xlsx/packages";
import { describeWorkbench } from "./describeWorkbench";
import { typeInto } from "./typing";

const PICTURE = readFileSync(join(__dirname, "../../assets/icons/hengji-32.png"));
const NAMES = 'xmlns:xdr="x" xmlns:a="a" xmlns:c="c" xmlns:r="r"';
const place = (name: string, row: number, column: number): string =>
  `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:row>${row}</xdr:row></xdr:${name}>`;

/** Marks with colours that follow them, a chart of them and a picture. */
function withObjects(): Uint8Array {
  const rows = [60, 75, 90].map(
    (mark, row) => `<row r="${row + 1}"><c r="A${row + 1}"><v>${mark}</v></c></row>`,
  );
  const scale =
    '<conditionalFormatting sqref="A1:A3"><cfRule type="colorScale" priority="1"><colorScale>' +
    '<cfvo type="min"/><cfvo type="max"/><color rgb="FFFF0000"/><color rgb="FF00FF00"/>' +
    "</colorScale></cfRule></conditionalFormatting>";
  return plainPackage({
    "xl/worksheets/sheet1.xml": worksheet(
      `<sheetData>${rows.join("")}</sheetData>${scale}<drawing r:id="rId1"/>`,
    ),
    "xl/worksheets/_rels/sheet1.xml.rels": relationships(["drawing", "../drawings/drawing1.xml"]),
    "xl/drawings/drawing1.xml":
      `<xdr:wsDr ${NAMES}><xdr:twoCellAnchor>${place("from", 1, 2)}${place("to", 9, 5)}` +
      '<xdr:graphicFrame><a:graphic><c:chart r:id="rId1"/></a:graphic></xdr:graphicFrame></xdr:twoCellAnchor>' +
      `<xdr:twoCellAnchor>${place("from", 12, 2)}${place("to", 15, 3)}<xdr:pic><xdr:cNvPr id="3" name="公章"/></xdr:pic></xdr:twoCellAnchor></xdr:wsDr>`,
    "xl/drawings/_rels/drawing1.xml.rels": relationships(
      ["chart", "../charts/chart1.xml"],
      ["image", "../media/image1.png"],
    ),
    "xl/charts/chart1.xml":
      "<c:chartSpace><c:chart><c:title><a:t>各单位得分</a:t></c:title></c:chart></c:chartSpace>",
    "xl/media/image1.png": PICTURE,
  });
}

describeWorkbench("charts, pictures and colours of a file", (bench) => {
  /** Waits until the spreadsheet shows this colour so many pixels from its top left corner, and gives what it shows. */
  async function colourAt(x: number, y: number, wanted: readonly number[]): Promise<number[]> {
    for (let tries = 50; ; tries -= 1) {
      const colour = await bench.page.evaluate(
        ([left, top]) => {
          const name = "canvas[id^=univer-sheet-main-canvas]";
          const canvas = document.querySelector<HTMLCanvasElement>(name)!;
          const ratio = canvas.width / canvas.clientWidth;
          const place = [left! * ratio, top! * ratio] as const;
          return [...canvas.getContext("2d")!.getImageData(...place, 1, 1).data].slice(0, 3);
        },
        [x, y],
      );
      if (tries === 0 || colour.join() === wanted.join()) return colour;
      await bench.page.waitForTimeout(100);
    }
  }

  it("numbers are coloured by their size, and a chart that cannot be shown has its place", async () => {
    await bench.open("图表.xlsx", withObjects());
    // Cells begin behind the numbers of the rows and the letters of the columns; these rows are 27 pixels high.
    const [red, olive, green, box, nothing] = [
      [255, 0, 0],
      [128, 128, 0], // 75 is in the middle of 60 and 90
      [0, 255, 0],
      [247, 249, 252],
      [0, 0, 0], // what is not painted
    ] as const;
    expect(await colourAt(60, 30, red)).toEqual(red);
    expect(await colourAt(60, 60, olive)).toEqual(olive);
    expect(await colourAt(60, 88, green)).toEqual(green);
    expect(await colourAt(300, 80, box)).toEqual(box);
    expect(await colourAt(300, 340, box)).toEqual(box);
    expect(await colourAt(300, 290, nothing)).toEqual(nothing);
  });

  it("saving keeps all of it, beside what was typed", async () => {
    const bytes = withObjects();
    await bench.open("图表.xlsx", bytes);
    await typeInto(bench, "A1", "61");
    const saved = await bench.save();
    const [before, after] = [partsOf(bytes), partsOf(saved.bytes)];
    const kept = [...before.keys()].filter((name) => /drawing|chart|media/.test(name));
    expect(kept).toHaveLength(4); // the drawing, where it leads, the chart, the picture
    for (const name of kept) expect(after.get(name)).toEqual(before.get(name));
    expect((await openXlsx(saved.bytes).cells.read("表1")).values[0]).toEqual([61]);
    expect(openXlsx(saved.bytes).describe()[0]).toMatchObject({
      numberLooks: [{ kind: "scale", points: [{ kind: "min" }, { kind: "max" }] }],
      objects: [{ title: "各单位得分" }, { title: "公章" }],
    });
  });
});
