import { lookOf } from "../../src/workbook/styles";

it.each([
  {
    name: "a plain cell",
    style: undefined,
    look: { size: 11, fill: null, hasBorder: false, format: null },
  },
  { name: "a title", style: "title", look: { size: 16, isBold: true, align: "center" } },
  {
    name: "a header",
    style: "header",
    look: { fill: "E8EEF7", isBold: true, align: "center", isWrapped: true, hasBorder: true },
  },
  {
    name: "an input",
    style: "inputNumber",
    look: { fill: "FFFBE6", format: "0.00", align: "right", isOpen: true },
  },
  { name: "a sample row", style: "sample", look: { isItalic: true } },
  {
    name: "a style with differences",
    style: {
      base: "number",
      format: "0.0%",
      bold: true,
      fill: "FFFFFF",
      align: "left",
      wrap: true,
      colour: "112233",
    },
    look: {
      format: "0.0%",
      isBold: true,
      fill: "FFFFFF",
      align: "left",
      isWrapped: true,
      colour: "112233",
      hasBorder: true,
    },
  },
] as const)("$name", ({ style, look }) => expect(lookOf(style)).toMatchObject(look));

it.each(["text", "number", "header", "total", "warning"] as const)(
  "%s is locked on a protected sheet",
  (style) => expect(lookOf(style).isOpen).toBe(false),
);
