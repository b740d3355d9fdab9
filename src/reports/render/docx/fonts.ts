import type { IFontAttributesProperties } from "docx";

const LATIN = "Times New Roman";

function font(eastAsia: string): IFontAttributesProperties {
  return { ascii: LATIN, hAnsi: LATIN, cs: LATIN, eastAsia, hint: "eastAsia" };
}

/** One name a run; what stands in for it is in the table of fonts. */
export const FONTS = {
  body: font("仿宋_GB2312"),
  title: font("方正小标宋简体"),
  heading: font("黑体"),
  subheading: font("楷体_GB2312"),
  table: font("宋体"),
  /** Page numbers. */
  plain: { ascii: "宋体", hAnsi: "宋体", cs: LATIN, eastAsia: "宋体", hint: "eastAsia" },
} as const satisfies Record<string, IFontAttributesProperties>;

const ALTERNATIVES = {
  仿宋_GB2312: "仿宋",
  方正小标宋简体: "华文中宋",
  黑体: "SimHei",
  楷体_GB2312: "楷体",
  宋体: "SimSun",
} as const;

/** word/fontTable.xml with the names that stand in where a machine lacks a font. */
export function fontTable(): string {
  const fonts = Object.entries(ALTERNATIVES).map(
    ([name, alternative]) =>
      `<w:font w:name="${name}"><w:altName w:val="${alternative}"/><w:charset w:val="86"/></w:font>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${fonts.join("")}</w:fonts>`;
}
