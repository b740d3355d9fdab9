import type { Indicator, Rule } from "../../scoring/scheme";
import type { Sentence } from "../../scoring/locale";
import type { Findings } from "../findings/finding";
import { readChoiceCell, readPlain, readText } from "./cells";
import { parseSteps } from "./parseSteps";
import type { TableRow } from "./table";

/** Reads the rule of an indicator from its row; without a word, 直接评分, or for A 功效系数 and for B 目标达成. */
export function readRule(row: TableRow, category: Indicator["category"], findings: Findings): Rule {
  const number = (key: string): number | null =>
    readPlain(row.value(key), row.place(key), "plain", findings);
  const given = readChoiceCell(row.value("rule"), row.place("rule"), "rule", findings);
  const word = given ?? (category === "A" ? "efficacy" : category === "B" ? "attain" : "direct");
  const direction =
    readChoiceCell(row.value("direction"), row.place("direction"), "direction", findings) ??
    "higher";
  const isOrdered = direction === "higher" || direction === "lower";
  const order = direction === "lower" ? "lower" : "higher";
  const needOrder = (): void => {
    if (isOrdered) return;
    const words = { "zh-CN": "正向、反向", "en-US": "higher, lower" };
    const text = readText(row.value("direction"), row.place("direction"), findings);
    findings.add("error", "wordUnknown", row.place("direction"), { text, words });
  };
  const needNumber = (key: string, what: Sentence): number => {
    const value = number(key);
    if (value === null) findings.add("error", "valueMissing", row.place(key), { what });
    return value ?? NaN;
  };
  if (category === "C" && word !== "direct" && word !== "deduct" && word !== "veto") {
    findings.add("error", "constraintRule", row.place("rule"));
  }
  switch (word) {
    case "direct":
      return { kind: "direct" };
    case "attain": {
      const partial = readChoiceCell(
        row.value("partial"),
        row.place("partial"),
        "partial",
        findings,
      );
      return {
        kind: "attain",
        direction,
        target: direction === "range" ? rangeTarget() : number("target"),
        floor: number("floor"),
        // B 达标性: met is full, no overfill.
        cap: category === "B" ? 100 : (number("cap") ?? 100),
        partial: partial !== "no",
      };
    }
    case "deduct":
      needOrder();
      return {
        kind: "deduct",
        direction: order,
        target: number("target"),
        pointsPerUnit: needNumber("pointsPerUnit", {
          "zh-CN": "每单位扣分",
          "en-US": "The points per unit",
        }),
      };
    case "step":
    case "linear":
      return { kind: "ladder", mode: word, steps: steps() };
    case "points":
      return { kind: "points", unitPoints: number("pointsPerUnit") ?? 1 };
    case "efficacy":
    case "minmax":
    case "best":
    case "zscore":
    case "rank":
      needOrder();
      return {
        kind: "compete",
        method: word,
        direction: order,
        dropPerPlace: word === "rank" ? number("pointsPerUnit") : null,
      };
    case "fiscalPositive":
      return { kind: "fiscal", preset: "positive", target: number("target") };
    case "fiscalReverse":
      return { kind: "fiscal", preset: "reverse", target: number("target") };
    case "fiscalEqual":
      return { kind: "fiscal", preset: "equal", target: number("target") };
    case "veto":
      if (category !== "C") findings.add("error", "vetoRuleNeedsConstraint", row.place("rule"));
      return { kind: "veto", effect: { kind: "lowest" } };
  }

  function rangeTarget(): readonly [number, number] {
    return [
      needNumber("target", { "zh-CN": "区间下界", "en-US": "The lower bound of the range" }),
      needNumber("targetUpper", { "zh-CN": "区间上界", "en-US": "The upper bound of the range" }),
    ];
  }

  function steps(): [number, number][] {
    const text = readText(row.value("steps"), row.place("steps"), findings);
    const parsed = parseSteps(text);
    if (parsed) return parsed;
    findings.add("error", "stepsUnreadable", row.place("steps"), { text });
    return [[0, 0]];
  }
}
