import fc from "fast-check";
import { formulaTokens } from "../../src/workbook/formulaTokens";

it.each([
  ["SUM(A1,B2)", "call word other word other"],
  ['"a""b"&1.5E-3', "text other number"],
  ["'一 月'!$A$1:Sheet2!B2", "sheet word other sheet word"],
  ["表1[[#This Row],[上级 评分]]-表1[@得分]", "table other table"],
  ["T[a'[b]+[1]表!A1", "table other external sheet word"],
  ["#REF!+#N/A+#DIV/0!+Sheet1!#REF!", "error other error other error other sheet error"],
  ["#REF!A1", "error word"],
  ["HJ.SCORE({1,2;3,4})", "call other number other number other number other number other other"],
])("%s is %s", (formula, kinds) => {
  const tokens = formulaTokens(formula);
  expect(tokens.map(({ text }) => text).join("")).toBe(formula);
  expect(tokens.map(({ kind }) => kind).join(" ")).toBe(kinds);
});

it("gives every formula again", () => {
  const piece = fc.constantFrom(
    "A1",
    "表1[",
    "]",
    "'",
    '"',
    "#REF!",
    "(",
    ",",
    " ",
    "{",
    "[1]",
    "甲!",
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string({ unit: "grapheme" }))), (pieces) => {
      const formula = pieces.join("");
      expect(
        formulaTokens(formula)
          .map(({ text }) => text)
          .join(""),
      ).toBe(formula);
    }),
  );
});
