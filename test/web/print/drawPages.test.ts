/** @jest-environment jsdom */
import { drawPages } from "../../../src/web/print/drawPages";
import { layoutPages } from "../../../src/web/print/layoutPages";
import type { PrintedSheet } from "../../../src/web/print/printedSheet";
import { longSheet, sheetOf } from "./printedSheets";

function drawn(sheet: PrintedSheet): Document {
  const page = document.implementation.createHTMLDocument();
  drawPages(page, layoutPages(sheet, { orientation: "portrait", isFitted: true }), {
    header: "",
    footer: "第 &P 页，共 &N 页",
    sheet: sheet.info.name,
    file: "考核.xlsx",
    date: "2026-12-31",
    label: (number) => `第 ${number} 页`,
  });
  return page;
}

const textsOf = (page: Document): string[] =>
  [...page.querySelectorAll(".text")].map((each) => each.textContent ?? "");

it("each page stands on paper of its own and says which one it is", () => {
  const page = drawn(longSheet(40));
  expect(page.title).toBe("结果");
  const pages = [...page.querySelectorAll(".page")];
  expect(pages.map((each) => each.querySelector(".band")?.textContent)).toEqual([
    "第 1 页，共 2 页",
    "第 2 页，共 2 页",
  ]);
  expect(page.querySelector("style")!.textContent).toContain(
    "@page { size: A4 portrait; margin: 0; }",
  );
});

it("a cell is text, whatever stands in it", () => {
  const page = drawn(sheetOf([["<img src=x onerror=alert(1)>"]]));
  expect(page.querySelector("img")).toBeNull();
  expect(textsOf(page)).toEqual(["<img src=x onerror=alert(1)>"]);
});

it("takes over the looks, and keeps spaces as they are", () => {
  const styles = [
    [
      "header",
      { base: "plain", font: '宋"体', strike: true, underline: "double" } as const,
      undefined,
    ],
  ] as const;
  const page = drawn(sheetOf([["甲", "乙  丙", "1"]], { looks: { styles } }));
  const [head, other, number] = [...page.querySelectorAll<HTMLElement>(".text span")];
  expect(head!.style.fontWeight).toBe("bold");
  expect(head!.style.whiteSpace).toBe("pre-wrap");
  expect(page.querySelector<HTMLElement>(".box .box")!.style.backgroundColor).toBe(
    "rgb(232, 238, 247)",
  );
  expect(other!.style.fontFamily).toContain("宋体");
  expect(other!.style.textDecoration).toContain("line-through");
  expect(other!.style.whiteSpace).toBe("pre");
  expect(number!.parentElement!.style.justifyContent).toBe("flex-end");
});

it("lines that look alike are one path", () => {
  const page = drawn(sheetOf([["甲", "乙"]], { looks: { styles: [["text", "text"]] } }));
  expect(page.querySelectorAll("path")).toHaveLength(1);
});
