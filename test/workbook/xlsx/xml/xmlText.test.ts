import fc from "fast-check";
import { escapeXml } from "../../../../src/workbook/escapeXml";
import {
  escapeCellText,
  unescapeCellText,
  unescapeXml,
} from "../../../../src/workbook/xlsx/xml/xmlText";

it.each([
  { text: "甲&lt;&gt;&amp;&quot;&apos;", expected: "甲<>&\"'" },
  { text: "&#20057;&#x4E59;", expected: "乙乙" },
  { text: "&amp;lt;", expected: "&lt;" },
  { text: "&unknown;", expected: "&unknown;" },
  { text: "&#9999999;", expected: "&#9999999;" },
  { text: "甲\r\n乙\r丙", expected: "甲\n乙\n丙" },
])("$text means $expected", ({ text, expected }) => expect(unescapeXml(text)).toBe(expected));

it.each([
  { text: "\r", expected: "_x000D_" },
  { text: "\0\x0b", expected: "_x0000__x000B_" },
  { text: "_x000D_", expected: "_x005F_x000D_" },
  { text: "_x00", expected: "_x00" },
  { text: "\t\n", expected: "\t\n" },
  { text: "\ud842", expected: "_xD842_" },
  { text: "𠮷", expected: "𠮷" },
  { text: "<&>", expected: "&lt;&amp;&gt;" },
])("writes $text as $expected", ({ text, expected }) =>
  expect(escapeCellText(text)).toBe(expected),
);

it("gives back any text", () => {
  const unit = fc.oneof(
    fc.constantFrom("_", "x", "0", "D", "&", "<", "\r", "\n", "\ud842", "\udfb7", "\uffff"),
    fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
  );
  fc.assert(
    fc.property(
      fc.array(unit).map((units) => units.join("")),
      (text) => {
        expect(unescapeCellText(unescapeXml(escapeCellText(text)))).toBe(text);
        expect(unescapeXml(escapeXml(text))).toBe(text);
      },
    ),
    { numRuns: 500 },
  );
});
