import { tableSheet, type TemplateTable } from "../../../src/templates/build/tableSheet";
import { text } from "../../../src/templates/build/text";

const TABLE: TemplateTable = {
  name: "表",
  title: text("标题", "Title"),
  note: text("说明", "Note"),
  columns: [
    { header: text("单位", "unit"), width: 6, style: "sample" },
    { header: text("性质", "nature"), width: 6, words: [text("定量", "quantitative")] },
    { header: text("得分", "mark"), width: 6, limits: [0, 100] },
  ],
  rows: [[text("甲", "A"), text("定量", "quantitative"), 90]],
  spare: 2,
  frozenColumns: 1,
};

describe("tableSheet", () => {
  it("puts title, note and header above the rows and the spare ones", () => {
    const { rows, freeze } = tableSheet(TABLE, "zh-CN");
    expect(rows.map((row) => row.map((cell) => cell?.value))).toEqual([
      ["标题"],
      ["说明"],
      ["单位", "性质", "得分"],
      ["甲", "定量", 90],
      [null, null, null],
      [null, null, null],
    ]);
    expect(freeze).toEqual({ rows: 3, columns: 1 });
  });

  it.each([
    { name: "as given where Chinese breaks anywhere", locale: "zh-CN" as const, expected: 6 },
    { name: "to the longest English word", locale: "en-US" as const, expected: 16 },
  ])("widens a column $name", ({ locale, expected }) => {
    expect(tableSheet(TABLE, locale).widths![1]).toBe(expected);
  });

  it("refuses words that are not in a list, and asks about numbers outside of the limits", () => {
    const [words, limits] = tableSheet(TABLE, "zh-CN").validations!;
    expect(words).toMatchObject({ rule: { kind: "list", words: ["定量"] } });
    expect(words!.isWarning).toBeUndefined();
    expect(limits).toMatchObject({ rule: { minimum: 0, maximum: 100 }, isWarning: true });
  });

  it.each([
    { name: "on one page in width", breaks: undefined, expected: { fitToWidth: true } },
    {
      name: "in parts that repeat the frozen columns",
      breaks: [2],
      expected: { columnBreaks: [2], repeatColumns: [0, 0] },
    },
  ])("prints $name", ({ breaks, expected }) => {
    const table = breaks ? { ...TABLE, columnBreaks: breaks } : TABLE;
    expect(tableSheet(table, "zh-CN").print).toMatchObject(expected);
  });
});
