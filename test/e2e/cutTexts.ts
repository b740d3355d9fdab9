import type { Frame } from "playwright-core";

/** Texts that do not fit into their place, and a page that is wider than the pane. */
export async function cutTexts(frame: Frame): Promise<string[]> {
  return frame.evaluate(() => {
    const cut: string[] = [];
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) cut.push(`the page is ${scrollWidth} px wide in ${clientWidth}`);
    for (const element of document.querySelectorAll<HTMLElement>("body *")) {
      const hasText = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
      );
      const isControl = element.matches("select, input, button");
      // One pixel wide: for screen readers only.
      if (!(hasText || isControl) || element.clientWidth <= 1) continue;
      const { overflowX } = getComputedStyle(element);
      const isHidden = overflowX === "hidden" || overflowX === "clip";
      const box = element.getBoundingClientRect();
      const isOutside = box.right > clientWidth + 1 && !scrollsSideways(element);
      if ((isHidden && element.scrollWidth > element.clientWidth + 1) || isOutside)
        cut.push(`${element.tagName} ${element.textContent?.trim().slice(0, 60) ?? ""}`);
    }
    const pen = document.createElement("canvas").getContext("2d")!;
    for (const input of document.querySelectorAll<HTMLInputElement>("input[placeholder]")) {
      const { font, paddingLeft, paddingRight } = getComputedStyle(input);
      pen.font = font;
      const room = input.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
      if (pen.measureText(input.placeholder).width > room) cut.push(input.placeholder);
    }
    return cut;

    function scrollsSideways(element: Element): boolean {
      for (let each = element.parentElement; each; each = each.parentElement) {
        const { overflowX } = getComputedStyle(each);
        if (overflowX === "auto" || overflowX === "scroll") return true;
      }
      return false;
    }
  });
}
