import type { Line, LineStyle, Side } from "../../cellDetails";
import type { Colour } from "../../colour";
import type { Style } from "../../sheetSpec";
import { BORDER_COLOUR, FONT_NAME } from "../../styles";
import type { CellStyle } from "../read/cellStyles";
import { XmlScanner } from "../xml/xmlScanner";
import { isTrue } from "../package/workbookPart";
import { forChildren } from "./children";
import { readColour } from "./colours";

type Look = Omit<Style, "base" | "format">;

/** The looks of cells by the number that cells name, as far as a described sheet can say them. */
export function readCellFormatting(
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
    borders: (each) =>
      forChildren(each, { border: (border) => borders.push(readBorder(border, theme)) }),
    cellXfs: (each) =>
      forChildren(each, {
        xf: (xf) => {
          const of = (list: readonly Look[], id: string): Look =>
            list[Number(xf.attribute(id))] ?? {};
          const parts = [of(fonts, "fontId"), of(fills, "fillId"), of(borders, "borderId")];
          const { format = null, isOpen = false } = formats[looks.length] ?? {};
          const look: Look = [...parts, readAlignment(xf)].reduce(
            (all, part) => ({ ...all, ...part }),
            {},
          );
          looks.push({
            base: "plain",
            ...look,
            ...(isOpen ? { isOpen } : {}),
            ...(format === null ? {} : { format }),
          });
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
    strike: (each) => {
      if (isOn(each)) look.strike = true;
    },
    u: (each) => {
      const kind = each.attribute("val") ?? "single";
      if (kind !== "none") look.underline = kind.startsWith("double") ? "double" : "single";
    },
    vertAlign: (each) => {
      const kind = each.attribute("val");
      if (kind === "subscript" || kind === "superscript") {
        look.script = kind === "subscript" ? "sub" : "super";
      }
    },
    name: (each) => {
      const font = each.attribute("val");
      if (font !== undefined && font !== "" && font !== FONT_NAME) look.font = font;
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

/** The plain box of our sheets where it is that, else each line. */
function readBorder(scanner: XmlScanner, theme: readonly Colour[]): Look {
  const lines: Partial<Record<Side, Line>> = {};
  const isDown = isTrue(scanner.attribute("diagonalDown"));
  const isUp = isTrue(scanner.attribute("diagonalUp"));
  const read =
    (sides: readonly Side[]) =>
    (each: XmlScanner): void => {
      const style = each.attribute("style") ?? "none";
      if (style === "none") return;
      let colour: Colour | undefined;
      forChildren(each, { color: (mark) => (colour = readColour(mark, theme)) });
      for (const side of sides) {
        lines[side] = { style: style as LineStyle, colour: colour ?? "000000" };
      }
    };
  forChildren(scanner, {
    left: read(["left"]),
    right: read(["right"]),
    top: read(["top"]),
    bottom: read(["bottom"]),
    diagonal: read([
      ...(isDown ? (["falling"] as const) : []),
      ...(isUp ? (["rising"] as const) : []),
    ]),
  });
  const drawn = Object.values(lines);
  if (drawn.length === 0) return {};
  const isBox =
    drawn.length === 4 &&
    !lines.falling &&
    !lines.rising &&
    drawn.every(({ style, colour }) => style === "thin" && colour === BORDER_COLOUR);
  return isBox ? { border: true } : { lines };
}

/** Files stand text at the bottom where they do not say it. */
function readAlignment(scanner: XmlScanner): Look {
  let look: Look = { vertical: "bottom" };
  forChildren(scanner, {
    alignment: (each) => {
      const horizontal = each.attribute("horizontal");
      const align =
        horizontal === "centerContinuous"
          ? "center"
          : horizontal === "left" || horizontal === "center" || horizontal === "right"
            ? horizontal
            : undefined;
      const vertical = each.attribute("vertical") ?? "bottom";
      const rotation = Number(each.attribute("textRotation") ?? 0);
      look = {
        ...(align ? { align } : {}),
        ...(vertical === "top" || vertical === "bottom" ? { vertical } : {}),
        ...(rotation > 0 ? { rotation: turned(rotation) } : {}),
        ...(isTrue(each.attribute("wrapText")) ? { wrap: true } : {}),
      };
    },
  });
  return look;
}

/** Files count clockwise degrees from 91 on; 255 stacks the letters. */
function turned(rotation: number): number | "stacked" {
  if (rotation === 255) return "stacked";
  return rotation > 90 ? 90 - rotation : rotation;
}
