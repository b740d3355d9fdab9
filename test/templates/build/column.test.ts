import { sheetName } from "../../../src/grading/format";
import { cellOn, column, valueColumn } from "../../../src/templates/build/column";
import { text } from "../../../src/templates/build/text";
import { readWord, VOCABULARY, type WordList } from "../../../src/scoring/vocabulary";

describe("column", () => {
  it.each([
    { name: "a field", header: column("data", "unit", 10).header, expected: ["单位", "unit"] },
    {
      name: "a field of a code",
      header: column("data", "target", 10, { of: "K01" }).header,
      expected: ["目标:K01", "target:K01"],
    },
    {
      name: "a field of a name in each language",
      header: column("indicators", "classWeight", 10, { of: text("一类", "Class I") }).header,
      expected: ["权重:一类", "weight:Class I"],
    },
    {
      name: "a column of values",
      header: valueColumn("K01", text("质量", "Quality"), 10).header,
      expected: ["K01\n质量", "K01\nQuality"],
    },
  ])("heads $name as the format reads it", ({ header, expected }) => {
    expect([header["zh-CN"], header["en-US"]]).toEqual(expected);
  });

  it("does not make up columns that the format lacks", () => {
    expect(() => column("data", "colour", 10)).toThrow("data.colour");
  });
});

describe("a list of words", () => {
  it.each(Object.keys(VOCABULARY) as WordList[])(
    "%s offers words that the reader knows",
    (list) => {
      for (const word of column("data", "unit", 10, { list }).words!) {
        expect(readWord(list, word["zh-CN"])).toBeDefined();
        expect(readWord(list, word["en-US"])).toBe(readWord(list, word["zh-CN"]));
      }
    },
  );
});

it.each([
  { name: "a plain name", sheet: "数据", expected: "'数据'!C4" },
  { name: "a name with a blank", sheet: "Functional goals", expected: "'Functional goals'!C4" },
  { name: "a name with an apostrophe", sheet: "year's end", expected: "'year''s end'!C4" },
])("cellOn names a cell of a sheet with $name", ({ sheet, expected }) => {
  expect(cellOn(sheet, 3, 2)).toBe(expected);
});

it("names sheets in the language", () => {
  expect([sheetName("data", "zh-CN"), sheetName("data", "en-US")]).toEqual(["数据", "Data"]);
});
