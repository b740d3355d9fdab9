import type { Colour, Style } from "../../sheetSpec";
import type { CellStyle } from "../read/cellStyles";
import { XmlScanner } from "../xml/xmlScanner";
import { isTrue } from "../package/workbookPart";
import { forChildren } from "./children";
import { readColour } from "./colours";

type Look = Omit<Style, "base" | "format">;

/** The looks of cells by the number that cells name, as far as a described sheet can say them. */
export function readCellLooks(
  xml: string,
  theme: readonly Colour[],
  formats: readonly CellStyle[],
): (Style | undefined)[] {
  const scanner = new XmlScanner(xml);
  const fonts: Look[] = [];
  const fills: Look[] = [];
  const borders: Look[] = [];
  const looks: (Style | undefined)[] = [];
  while (scanner.next() && !(scanner.kind === "open" && scanner.name === "styleSheet"));
  forChildren(scanner, {
    fonts: (each) => forChildren(each, { font: (font) => fonts.push(readFont(font, theme)) }),
    fills: (each) => forChildren(each, { fill: (fill) => fills.push(readFill(fill, theme)) }),
    borders: (each) => forChildren(each, { border: (border) => borders.push(readBorder(border)) }),
    cellXfs: (each) =>
      forChildren(each, {
        xf: (xf) => {
          const of = (list: readonly Look[], id: string): Look =>
            list[Number(xf.attribute(id))] ?? {};
          const parts = [of(fonts, "fontId"), of(fills, "fillId"), of(borders, "borderId")];
          const format = formats[looks.length]?.format ?? null;
          const look: Look = Object.assign({}, ...parts, readAlignment(xf)) as Look;
          looks.push({ base: "plain", ...look, ...(format === null ? {} : { format }) });
        },
      }),
  });
  return looks;
}

const DEFAULT_SIZE = 11;

function readFont(scanner: XmlScanner, theme: readonly Colour[]): Look {
  const look: { -readonly [Key in keyof Look]: Look[Key] } = {};
  const isOn = (each: XmlScanner): boolean => isTrue(each.attribute("val") ?? "1");
  forChildren(scanner, {
    b: (each) => {
      if (isOn(each)) look.bold = true;
    },
    i: (each) => {
      if (isOn(each)) look.italic = true;
    },
    sz: (each) => {
      const size = Number(each.attribute("val"));
      if (size > 0 && size !== DEFAULT_SIZE) look.size = size;
    },
    color: (each) => {
      const colour = readColour(each, theme);
      if (colour !== undefined && colour !== "000000") look.colour = colour;
    },
  });
  return look;
}

function readFill(scanner: XmlScanner, theme: readonly Colour[]): Look {
  let look: Look = {};
  forChildren(scanner, {
    patternFill: (pattern) => {
      if ((pattern.attribute("patternType") ?? "none") !== "solid") return;
      forChildren(pattern, {
        fgColor: (each) => {
          const fill = readColour(each, theme);
          if (fill !== undefined) look = { fill };
        },
      });
    },
  });
  return look;
}

function readBorder(scanner: XmlScanner): Look {
  let lines = 0;
  const side = (each: XmlScanner): void => {
    if ((each.attribute("style") ?? "none") !== "none") lines += 1;
  };
  forChildren(scanner, { left: side, right: side, top: side, bottom: side });
  return lines > 0 ? { border: true } : {};
}

function readAlignment(scanner: XmlScanner): Look {
  let look: Look = {};
  forChildren(scanner, {
    alignment: (each) => {
      const horizontal = each.attribute("horizontal");
      const align =
        horizontal === "centerContinuous"
          ? "center"
          : horizontal === "left" || horizontal === "center" || horizontal === "right"
            ? horizontal
            : undefined;
      const isWrapped = isTrue(each.attribute("wrapText"));
      look = { ...(align ? { align } : {}), ...(isWrapped ? { wrap: true } : {}) };
    },
  });
  return look;
}
