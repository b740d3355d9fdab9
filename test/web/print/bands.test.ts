import { bandOf, PAGE_FOOTER } from "../../../src/web/print/bands";

const FACTS = Object.freeze({
  page: 2,
  pages: 6,
  sheet: "结果",
  file: "考核.xlsx",
  date: "2026-12-31",
});

it.each([
  { text: PAGE_FOOTER["zh-CN"], is: { L: "", C: "第 2 页，共 6 页", R: "" } },
  { text: "&L&A&R&D", is: { L: "结果", C: "", R: "2026-12-31" } },
  { text: '&C&"宋体,加粗"&14机密&KFF0000 &F', is: { L: "", C: "机密 考核.xlsx", R: "" } },
  { text: "甲&&乙", is: { L: "", C: "甲&乙", R: "" } },
  { text: "&l左&c中", is: { L: "左", C: "中", R: "" } },
])("$text", ({ text, is }) => {
  expect(bandOf(text, FACTS)).toEqual(is);
});
