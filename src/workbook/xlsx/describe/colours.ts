import type { Colour } from "../../colour";
import { XmlScanner } from "../xml/xmlScanner";
import { enter, forChildren } from "./children";

/** The colours of a theme in the order in which cells number them. ECMA-376 part 1, 18.8.3 and 20.1.6.2. */
const ORDER =
  "lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink".split(" ");
const OFFICE: Readonly<Record<string, Colour>> = {
  lt1: "FFFFFF",
  dk1: "000000",
  lt2: "E7E6E6",
  dk2: "44546A",
  accent1: "4472C4",
  accent2: "ED7D31",
  accent3: "A5A5A5",
  accent4: "FFC000",
  accent5: "5B9BD5",
  accent6: "70AD47",
  hlink: "0563C1",
  folHlink: "954F72",
};

/** The sixteen colours that old files number; 8 to 15 repeat 0 to 7. */
const INDEXED =
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333".split(
    " ",
  );

/** The colours of a theme part; those of Office where there is none, or nothing in it. */
export function readTheme(xml: string): readonly Colour[] {
  const found: Record<string, Colour> = { ...OFFICE };
  if (xml.trim() !== "") {
    const scanner = new XmlScanner(xml);
    if (enter(scanner, "clrScheme")) {
      const read = (inner: XmlScanner): void => {
        const name = inner.name;
        forChildren(inner, {
          srgbClr: (colour) => (found[name] = colour.attribute("val") ?? found[name]!),
          sysClr: (colour) => (found[name] = colour.attribute("lastClr") ?? found[name]!),
        });
      };
      forChildren(scanner, Object.fromEntries(ORDER.map((name) => [name, read])));
    }
  }
  return ORDER.map((name) => found[name]!);
}

/** The colour that the current element names; undefined for the automatic one. */
export function readColour(scanner: XmlScanner, theme: readonly Colour[]): Colour | undefined {
  const rgb = scanner.attribute("rgb");
  if (rgb !== undefined && /^[0-9a-f]{6,8}$/i.test(rgb)) return rgb.slice(-6).toUpperCase();
  const numbered = scanner.attribute("theme");
  const base =
    numbered === undefined
      ? INDEXED[Number(scanner.attribute("indexed") ?? "")]
      : theme[Number(numbered)];
  return base === undefined ? undefined : tinted(base, Number(scanner.attribute("tint") ?? 0));
}

/** Lighter for a positive tint, darker for a negative one. ECMA-376 part 1, 18.8.19, on each channel. */
function tinted(colour: Colour, tint: number): Colour {
  if (!Number.isFinite(tint) || tint === 0) return colour;
  return [0, 2, 4]
    .map((at) => {
      const channel = Number.parseInt(colour.slice(at, at + 2), 16);
      const changed = tint < 0 ? channel * (1 + tint) : channel + (255 - channel) * tint;
      const byte = Math.round(Math.min(255, Math.max(0, changed)));
      return byte.toString(16).padStart(2, "0").toUpperCase();
    })
    .join("");
}
