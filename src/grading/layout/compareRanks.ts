import type { Appraisal } from "../../scoring/appraise/appraise";
import type { Finding } from "../findings/finding";
import type { ReadWorkbook } from "../read/readWorkbook";
import { layoutFinding } from "./layoutFinding";
import { CAUSES, type Cause } from "./layoutTexts";
import { numberOf } from "./view";

/** Beyond this many units the differences are counted, not explained one by one. */
const MANY = 3000;

/** Printed ranks against ours: one warning where a single policy gives all of them, else one at each that differs. */
export function compareRanks(
  read: ReadWorkbook,
  { rank, columns }: Appraisal,
  totals: readonly number[],
  scores: readonly number[],
): Finding[] {
  const { data } = read;
  const printed = data.units.map((_, unit) => rankIn(data.cellOf(unit, "printedRank")));
  const others = data.units.flatMap((_, unit) => {
    const differs = !Number.isNaN(printed[unit]!) && !Number.isNaN(rank[unit]!);
    return differs && printed[unit] !== rank[unit] ? [unit] : [];
  });
  if (others.length === 0) return [];
  const place = data.placeOf(others[0]!, "printedRank");
  const isMany = data.units.length > MANY;
  const cause = isMany ? "unknown" : commonCause();
  if (cause) {
    const details = { count: others.length, why: CAUSES[cause] };
    return [layoutFinding("warning", "printedRanks", place, details)];
  }
  return others.map((unit) =>
    layoutFinding("warning", "printedRank", data.placeOf(unit, "printedRank"), {
      unit: data.units[unit]!,
      printed: printed[unit]!,
      rank: rank[unit]!,
      why: CAUSES[ownCause(unit)],
    }),
  );

  function commonCause(): Cause | undefined {
    const classes = columns.classes;
    const policies: readonly (readonly [Cause, (unit: number) => number])[] = [
      ["dense", (unit) => 1 + new Set(better(unit, scores)).size],
      ["average", (unit) => better(unit, scores).length + (equal(unit, scores) + 1) / 2],
      ["splitTies", (unit) => better(unit, scores).length + equalBefore(unit) + 1],
      ["unrounded", (unit) => better(unit, totals).length + 1],
      ["reversed", (unit) => worse(unit)],
    ];
    const found = policies.find(([, policy]) =>
      printed.every((own, unit) => Number.isNaN(own) || own === policy(unit)),
    );
    if (found) return found[0];
    const isTogether =
      classes !== null &&
      printed.every((own, unit) => {
        const above = scores.filter((score) => score > scores[unit]!).length;
        return Number.isNaN(own) || own === above + 1;
      });
    return isTogether ? "allTogether" : undefined;
  }

  function peers(unit: number): number[] {
    return scores.flatMap((_, other) =>
      columns.classes === null || columns.classes[other] === columns.classes[unit] ? [other] : [],
    );
  }

  function better(unit: number, values: readonly number[]): number[] {
    return peers(unit)
      .map((other) => values[other]!)
      .filter((value) => value > values[unit]!);
  }

  function equal(unit: number, values: readonly number[]): number {
    return peers(unit).filter((other) => values[other] === values[unit]).length;
  }

  function equalBefore(unit: number): number {
    return peers(unit).filter((other) => other < unit && scores[other] === scores[unit]).length;
  }

  function worse(unit: number): number {
    return peers(unit).filter((other) => scores[other]! < scores[unit]!).length + 1;
  }

  function ownCause(unit: number): Cause {
    const own = printed[unit]!;
    const isWithinTie = own > rank[unit]! && own < rank[unit]! + equal(unit, scores);
    if (isWithinTie && equal(unit, scores) > 1) return "splitTies";
    const contradicts = peers(unit).some(
      (other) =>
        (totals[other]! > totals[unit]! && printed[other]! > own) ||
        (totals[other]! < totals[unit]! && printed[other]! < own),
    );
    if (contradicts) return "contradicts";
    const differs = totals.some((total, other) => Math.abs(total - scores[other]!) > 0.005);
    return differs ? "otherScore" : "unknown";
  }
}

/** 3, "3", "第3名" and "=3" are the third place. */
function rankIn(value: Parameters<typeof numberOf>[0]): number {
  const text = typeof value === "string" ? value.replace(/^[第=]|名$/g, "") : value;
  return numberOf(text);
}
