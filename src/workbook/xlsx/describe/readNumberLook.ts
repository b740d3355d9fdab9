import type { Area } from "../../address";
import { ICON_SETS, type IconSetName, type NumberLimit, type NumberLook } from "../../numberLook";
import type { Colour } from "../../colour";
import { formulaFromFile } from "../formulaSpelling";
import type { XmlScanner } from "../xml/xmlScanner";
import { forChildren } from "./children";
import { readColour } from "./colours";

const KINDS = new Set<string>(["min", "max", "num", "percent", "percentile", "formula"]);
const SETS = new Set<string>(ICON_SETS);
const DEFAULT_SET = "3TrafficLights1";

interface Limit extends NumberLimit {
  readonly isAbove?: true;
}

/** What stands in a rule whose looks follow numbers. */
interface Content {
  readonly name: string;
  readonly set: string;
  readonly isReversed: boolean;
  readonly hidesNumber: boolean;
  readonly limits: readonly Limit[];
  readonly colours: readonly (Colour | undefined)[];
}

/** Looks that follow numbers; undefined where the rule is another one, or is not whole and so left to the file. */
export function readNumberLook(
  rule: XmlScanner,
  areas: readonly Area[],
  theme: readonly Colour[],
): NumberLook | undefined {
  const content = readContent(rule, theme);
  const isKnown = content?.limits.every(({ kind }) => KINDS.has(kind));
  if (!content || !isKnown || areas.length === 0) return undefined;
  const { name, limits, colours, set, isReversed, hidesNumber } = content;
  const [least, most] = limits;
  if (name === "iconSet") {
    const isWhole = SETS.has(set) && limits.length === Number(set[0]);
    if (!isWhole) return undefined;
    return { kind: "icons", areas, set: set as IconSetName, limits, isReversed, hidesNumber };
  }
  if (!least || !most || colours.includes(undefined)) return undefined;
  if (name === "dataBar") {
    const [colour] = colours;
    return colour && limits.length === 2
      ? { kind: "bar", areas, least, most, colour, hidesNumber }
      : undefined;
  }
  if (colours.length !== limits.length) return undefined;
  const points = limits.map((limit, index) => ({ ...limit, colour: colours[index]! }));
  return { kind: "scale", areas, points };
}

function readContent(rule: XmlScanner, theme: readonly Colour[]): Content | undefined {
  let found: Content | undefined;
  const read = (name: string) => (look: XmlScanner) => {
    const limits: Limit[] = [];
    const colours: (Colour | undefined)[] = [];
    const own = {
      name,
      set: look.attribute("iconSet") ?? DEFAULT_SET,
      isReversed: isYes(look.attribute("reverse")),
      hidesNumber: look.attribute("showValue") !== undefined && !isYes(look.attribute("showValue")),
    };
    forChildren(look, {
      cfvo: (each) => limits.push(limitOf(each)),
      color: (each) => colours.push(readColour(each, theme)),
    });
    found = { ...own, limits, colours };
  };
  forChildren(rule, {
    colorScale: read("colorScale"),
    dataBar: read("dataBar"),
    iconSet: read("iconSet"),
  });
  return found;
}

const isYes = (text: string | undefined): boolean => text === "1" || text === "true";

function limitOf(scanner: XmlScanner): Limit {
  const kind = (scanner.attribute("type") ?? "") as Limit["kind"];
  const value = scanner.attribute("val");
  const gte = scanner.attribute("gte");
  const above = gte === undefined || isYes(gte) ? {} : ({ isAbove: true } as const);
  if (kind === "min" || kind === "max" || value === undefined) return { kind, ...above };
  // A limit may be a number that a cell holds.
  if (kind === "formula" || !Number.isFinite(Number(value))) {
    return { kind: "formula", value: formulaFromFile(value), ...above };
  }
  return { kind, value, ...above };
}
