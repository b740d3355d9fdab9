import { openXlsx } from "../../../../src/workbook/xlsx/openXlsx";
import { parseState, stateXml } from "../../../../src/workbook/xlsx/state/stateXml";
import { partsOf, plainPackage, relationships, textOf } from "../packages";

it.each([
  { name: "nothing", entries: [] },
  {
    name: "hostile texts",
    entries: [
      ['a"<&\n', "</entry>\r\n\0 甲"],
      ["b", ""],
    ],
  },
] as const)("reads back $name", ({ entries }) => {
  const state = new Map<string, string>(entries);
  expect(parseState(stateXml(state))).toEqual(state);
});

it("leaves the state of somebody else alone", () => {
  expect(parseState('<state xmlns="urn:other"><entry key="a">1</entry></state>')).toBeUndefined();
});

it("gives the same XML whatever the order", () => {
  expect(
    stateXml(
      new Map([
        ["b", "2"],
        ["a", "1"],
      ]),
    ),
  ).toBe(
    stateXml(
      new Map([
        ["a", "1"],
        ["b", "2"],
      ]),
    ),
  );
});

it("stands beside custom XML of others, and goes without a trace", async () => {
  const bytes = plainPackage({
    "xl/_rels/workbook.xml.rels": relationships(
      ["worksheet", "worksheets/sheet1.xml"],
      ["customXml", "../customXml/item1.xml"],
    ),
    "customXml/item1.xml": "<a/>",
  });
  const workbook = openXlsx(bytes);
  await workbook.session.store("键", "值");
  await workbook.session.store("键", "新值");
  const stored = workbook.save();
  expect(textOf(stored, "customXml/item2.xml")).toContain("新值");
  expect(partsOf(stored).has("customXml/item3.xml")).toBe(false);
  const opened = openXlsx(stored);
  expect(await opened.session.load("键")).toBe("新值");
  await opened.session.store("键", undefined);
  expect([...partsOf(opened.save()).keys()]).toEqual([...partsOf(bytes).keys()]);
});
