import { readNumberText } from "../../scoring/numbers/numberText";
import type { Condition, Indicator } from "../../scoring/scheme";
import type { Findings, Place } from "../findings/finding";
import { codeFinder } from "./codeFinder";

type Comparison = Extract<Condition, { kind: "value" }>["comparison"];

const COMPARISONS: Readonly<Record<string, Comparison>> = {
  "≥": ">=",
  ">=": ">=",
  "≤": "<=",
  "<=": "<=",
  ">": ">",
  "<": "<",
  "=": "=",
};
const VALUE = /^(.+?)\s*(≥|≤|>=|<=|>|<|=)\s*([^≥≤<>=]+)$/;
const ALL_MET = /^(?:([ABC])类?(?:指标)?(?:均|全部|都)达标|all\s+([ABC])\s+met)$/i;

/**
 * Reads 评优条件: 公众满意度≥85；C01=0；B类均达标. Indicators are named by code or name; a value in per cent is one in
 * percentage points where the indicator counts in them.
 */
export function readConditions(
  text: string,
  place: Place,
  indicators: readonly Indicator[],
  findings: Findings,
): Condition[] {
  const codeOf = codeFinder(indicators);
  const parts = text.split(/[；;\n]/).map((part) => part.trim());
  return parts.filter((part) => part !== "").flatMap((part) => readOne(part));

  function readOne(part: string): Condition[] {
    const plain = part.normalize("NFKC").replaceAll("≧", "≥").replaceAll("≦", "≤").trim();
    const category = categoryMet(plain);
    if (category) {
      const isThere = indicators.some((each) => each.category === category);
      if (isThere) return [{ text: part, kind: "allMet", category }];
      findings.add("error", "conditionCategoryEmpty", place, { text: part, category });
      return [];
    }
    const limit = limitIn(plain);
    if (!limit) {
      findings.add("error", "conditionUnreadable", place, { text: part });
      return [];
    }
    const { name, comparison, number } = limit;
    const code = codeOf(name);
    const indicator = indicators.find((each) => each.code === code);
    if (code === undefined || !indicator) {
      findings.add("error", "conditionIndicatorUnknown", place, { text: part, name });
      return [];
    }
    const isInPoints = number.isPercent && indicator.scale === "percent";
    const value = isInPoints ? Number((100 * number.value).toPrecision(15)) : number.value;
    return [{ text: part, kind: "value", code, comparison, value }];
  }
}

/** The category of B类均达标; undefined for anything else. */
function categoryMet(plain: string): "A" | "B" | "C" | undefined {
  const all = ALL_MET.exec(plain);
  const letter = (all?.[1] ?? all?.[2])?.toUpperCase();
  return letter === "A" || letter === "B" || letter === "C" ? letter : undefined;
}

/** The parts of 公众满意度≥85; undefined for anything else. */
function limitIn(plain: string): Limit | undefined {
  const [, name = "", sign = "", written = ""] = VALUE.exec(plain) ?? [];
  const comparison = COMPARISONS[sign];
  const number = readNumberText(written);
  if (comparison === undefined || number.kind !== "number") return undefined;
  return { name, comparison, number };
}

interface Limit {
  readonly name: string;
  readonly comparison: Comparison;
  readonly number: { readonly value: number; readonly isPercent: boolean };
}
