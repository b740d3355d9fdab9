import fc from "fast-check";
import { readNumberText } from "../../../src/scoring/numbers/numberText";

it.each([
  { text: "90", value: 90 },
  { text: " 90.5 ", value: 90.5 },
  { text: "９０．５", value: 90.5 },
  { text: "1,234.5", value: 1234.5 },
  { text: "１，２３４", value: 1234 },
  { text: "12,345,678", value: 12345678 },
  { text: "-3", value: -3 },
  { text: "−3", value: -3 },
  { text: "－３", value: -3 },
  { text: "+3", value: 3 },
  { text: ".5", value: 0.5 },
  { text: "5.", value: 5 },
  { text: "007", value: 7 },
  { text: "-0", value: 0 },
])("$text is $value", ({ text, value }) => {
  expect(readNumberText(text)).toEqual({ kind: "number", value, isPercent: false });
});

it.each([
  { text: "90%", value: 0.9 },
  { text: "９０％", value: 0.9 },
  { text: "12.3 %", value: 0.123 },
  { text: "-5%", value: -0.05 },
  { text: "1,000%", value: 10 },
])("$text is a percentage", ({ text, value }) => {
  expect(readNumberText(text)).toEqual({ kind: "number", value, isPercent: true });
});

it.each([
  { text: "", state: "blank" },
  { text: " 　", state: "blank" },
  { text: "缺", state: "unreported" },
  { text: "缺项", state: "unreported" },
  { text: "—", state: "unreported" },
  { text: "——", state: "unreported" },
  { text: "-", state: "unreported" },
  { text: "数据未发布", state: "unpublished" },
  { text: "不适用", state: "notApplicable" },
  { text: "N/A", state: "notApplicable" },
  { text: "Ｎ／Ａ", state: "notApplicable" },
  { text: "n/a", state: "notApplicable" },
  { text: "免考", state: "exempt" },
  { text: "Not reported", state: "unreported" },
  { text: "not published", state: "unpublished" },
  { text: "not applicable", state: "notApplicable" },
  { text: "exempt", state: "exempt" },
])("$text is $state", ({ text, state }) => {
  expect(readNumberText(text)).toEqual({ kind: "absent", state });
});

it.each(["1,23", "1.2.3", "1,2345", "1,234,5", "12,34", ",5", ".", "1" + "0".repeat(400)])(
  "%s is ambiguous",
  (text) => {
    expect(readNumberText(text).kind).toBe("ambiguous");
  },
);

it.each(["优秀", "90分", "1e3", "十", "constructor", "90/100", "1 234"])("%s is words", (text) => {
  expect(readNumberText(text).kind).toBe("words");
});

it("reads back every plain number", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -1e9, max: 1e9 }),
      fc.integer({ min: 0, max: 6 }),
      (n, places) => {
        const value = n / 10 ** places;
        const text = value.toFixed(places);
        expect(readNumberText(text)).toMatchObject({ kind: "number", value: Number(text) + 0 });
      },
    ),
  );
});
