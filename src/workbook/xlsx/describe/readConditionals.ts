import type { Area } from "../../address";
import type { Colour, ColourScale, Conditional, ScalePoint } from "../../sheetSpec";
import { formulaFromFile } from "../formulaSpelling";
import type { XmlScanner } from "../xml/xmlScanner";
import { areasOf } from "./areasOf";
import { forChildren } from "./children";
import { readColour } from "./colours";

interface Found {
  readonly conditionals: Conditional[];
  readonly scales: ColourScale[];
}

/** Looks that follow a formula, and colours that follow numbers. `differences` are the looks by their number. */
export function readConditionals(
  scanner: XmlScanner,
  theme: readonly Colour[],
  differences: readonly Omit<Conditional, "area" | "formula">[],
): Found {
  const areas = areasOf(scanner.attribute("sqref"));
  const found: Found = { conditionals: [], scales: [] };
  forChildren(scanner, {
    cfRule: (rule) => {
      const type = rule.attribute("type");
      if (type === "colorScale") {
        for (const scale of readScale(rule, areas, theme)) found.scales.push(scale);
      }
      const look = differences[Number(rule.attribute("dxfId") ?? "-1")];
      if (type !== "expression" || !look) return;
      let formula = "";
      forChildren(rule, { formula: (each) => (formula ||= each.readContent()) });
      if (formula === "") return;
      for (const area of areas) {
        found.conditionals.push({ area, formula: formulaFromFile(formula), ...look });
      }
    },
  });
  return found;
}

const KINDS = new Set<string>(["min", "max", "num", "percent", "percentile", "formula"]);

function readScale(
  rule: XmlScanner,
  areas: readonly Area[],
  theme: readonly Colour[],
): ColourScale[] {
  const limits: Omit<ScalePoint, "colour">[] = [];
  const colours: (Colour | undefined)[] = [];
  forChildren(rule, {
    colorScale: (scale) =>
      forChildren(scale, {
        cfvo: (each) => limits.push(limitOf(each)),
        color: (each) => colours.push(readColour(each, theme)),
      }),
  });
  const points = limits.flatMap((limit, index): ScalePoint[] => {
    const colour = colours[index];
    return colour !== undefined && KINDS.has(limit.kind) ? [{ ...limit, colour }] : [];
  });
  const isWhole = points.length === limits.length && points.length >= 2;
  return isWhole && areas.length > 0 ? [{ areas, points }] : [];
}

function limitOf(scanner: XmlScanner): Omit<ScalePoint, "colour"> {
  const kind = (scanner.attribute("type") ?? "") as ScalePoint["kind"];
  const value = scanner.attribute("val");
  if (kind === "min" || kind === "max" || value === undefined) return { kind };
  // A limit may be a number that a cell holds.
  if (kind === "formula" || !Number.isFinite(Number(value))) {
    return { kind: "formula", value: formulaFromFile(value) };
  }
  return { kind, value };
}
