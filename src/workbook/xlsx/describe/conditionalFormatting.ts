import type { Colour } from "../../colour";
import type { Conditional } from "../../sheetSpec";
import { isTrue } from "../package/workbookPart";
import { XmlScanner } from "../xml/xmlScanner";
import { enter, forChildren } from "./children";
import { readColour } from "./colours";

type Look = Omit<Conditional, "area" | "formula">;

/** The looks of conditional formats by the number that rules name. */
export function readConditionalFormatting(xml: string, theme: readonly Colour[]): Look[] {
  const scanner = new XmlScanner(xml);
  const looks: Look[] = [];
  if (!enter(scanner, "dxfs")) return looks;
  forChildren(scanner, {
    dxf: (each) => {
      let look: Look = {};
      forChildren(each, {
        font: (font) =>
          forChildren(font, {
            b: (bold) => (look = { ...look, bold: isTrue(bold.attribute("val") ?? "1") }),
            i: (mark) => (look = { ...look, ...on("italic", mark) }),
            u: (mark) => (look = { ...look, ...on("underline", mark) }),
            strike: (mark) => (look = { ...look, ...on("strike", mark) }),
            color: (mark) => (look = { ...look, ...named("colour", readColour(mark, theme)) }),
          }),
        fill: (fill) =>
          forChildren(fill, {
            // In these the background carries the colour of a solid fill.
            patternFill: (pattern) =>
              forChildren(pattern, {
                bgColor: (mark) => (look = { ...look, ...named("fill", readColour(mark, theme)) }),
              }),
          }),
      });
      looks.push(look);
    },
  });
  return looks;
}

function named(name: "colour" | "fill", colour: Colour | undefined): Look {
  return colour === undefined ? {} : { [name]: colour };
}

function on(name: "italic" | "underline" | "strike", mark: XmlScanner): Look {
  const value = mark.attribute("val") ?? "1";
  return isTrue(value) || value === "single" ? { [name]: true } : {};
}
