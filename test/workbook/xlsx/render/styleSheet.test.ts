import { readCellStyles } from "../../../../src/workbook/xlsx/read/cellStyles";
import { StyleSheet } from "../../../../src/workbook/xlsx/render/styleSheet";
import { outlineXml } from "../../../../src/workbook/xlsx/xml/xmlOutline";

const USERS =
  '<styleSheet xmlns="u"><numFmts count="1"><numFmt numFmtId="170" formatCode="0.0&quot;分&quot;"/></numFmts>' +
  '<fonts count="1" k="1"><font><b/></font></fonts><fills count="2"><fill/><fill/></fills><borders count="1"><border/></borders>' +
  '<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf numFmtId="170"/></cellXfs><cellStyles/><dxfs count="0"/><extLst><ext/></extLst></styleSheet>';
const ORDER = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "extLst",
];
const DIFFERENCE = {
  area: { row: 0, column: 0, rows: 1, columns: 1 },
  formula: "A1",
  fill: "FFFFFF",
};

function counts(xml: string): Record<string, number> {
  return Object.fromEntries(
    outlineXml(xml).children.map(({ name, children }) => [name, children.length]),
  );
}

it("leaves styles alone that nobody adds to", () =>
  expect(new StyleSheet(USERS).toXml()).toBe(USERS));

it("appends behind what the user has, and only once", () => {
  const styles = new StyleSheet(USERS);
  const header = styles.numberOf("header");
  const custom = styles.numberOf({ base: "number", format: '0.0"分"' });
  expect([header, styles.numberOf("header"), custom]).toEqual([2, 2, 3]);
  expect(styles.differentialOf(DIFFERENCE)).toBe(0);
  const xml = styles.toXml();
  expect(xml).toContain('<cellXfs count="4"><xf/><xf numFmtId="170"/><xf ');
  expect(counts(xml)).toMatchObject({
    numFmts: 1,
    fonts: 3,
    fills: 3,
    borders: 2,
    cellXfs: 4,
    dxfs: 1,
  });
  expect(readCellStyles(xml)[3]).toEqual({ format: '0.0"分"', isOpen: false });
  const again = new StyleSheet(xml);
  expect([again.numberOf("header"), again.differentialOf(DIFFERENCE), again.toXml()]).toEqual([
    2,
    0,
    xml,
  ]);
});

it.each([
  { name: "nothing", xml: '<styleSheet xmlns="u"/>' },
  { name: "nothing, with a prefix", xml: '<x:styleSheet xmlns:x="u"></x:styleSheet>' },
  {
    name: "some containers",
    xml: '<styleSheet xmlns="u"><fonts count="0"/><cellXfs/><extLst/></styleSheet>',
  },
])("makes the containers that are missing, in their order, from $name", ({ xml }) => {
  const styles = new StyleSheet(xml);
  expect(styles.numberOf({ base: "input", format: "0.000" })).toBe(1);
  styles.differentialOf(DIFFERENCE);
  const result = styles.toXml();
  const names = outlineXml(result).children.map(({ name }) => name);
  expect(names).toEqual(ORDER.filter((name) => names.includes(name)));
  expect(counts(result)).toMatchObject({
    numFmts: 1,
    fonts: 2,
    fills: 3,
    borders: 2,
    cellStyleXfs: 1,
    cellXfs: 2,
    dxfs: 1,
  });
  expect(readCellStyles(result)[1]).toEqual({ format: "0.000", isOpen: true });
  expect(result.match(/<(?!\/?x:)\w/g) ?? []).toHaveLength(
    xml.includes("x:") ? 0 : result.match(/<\w/g)!.length,
  );
});

it.each([
  { format: "0.00", id: 2 },
  { format: "0%", id: 9 },
  { format: "@", id: 49 },
  { format: "yyyy-mm-dd", id: 171 },
])("$format has the number $id", ({ format, id }) => {
  const styles = new StyleSheet(USERS);
  styles.numberOf({ base: "number", format });
  expect(styles.toXml()).toContain(`<xf numFmtId="${id}" fontId`);
});
