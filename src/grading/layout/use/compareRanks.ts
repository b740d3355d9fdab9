import type { Appraisal } from "../../../scoring/appraise/appraise";
import type { Finding } from "../../findings/finding";
import type { ReadWorkbook } from "../../read/readWorkbook";
import { layoutFinding } from "./layoutFinding";
import { CAUSES, type Cause } from "./layoutTexts";
import { numberOf } from "../see/view";

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
  const ranks: ComparedRanks = { printed, rank, totals, scores, classes: columns.classes };
  const cause = isMany ? "unknown" : commonCause(ranks);
  if (cause) {
    const details = { count: others.length, why: CAUSES[cause] };
    return [layoutFinding("warning", "printedRanks", place, details)];
  }
  return others.map((unit) =>
    layoutFinding("warning", "printedRank", data.placeOf(unit, "printedRank"), {
      unit: data.units[unit]!,
      printed: printed[unit]!,
      rank: rank[unit]!,
      why: CAUSES[ownCause(ranks, unit)],
    }),
  );
}

/** Ranks with what they may follow from, by the number of the unit. */
interface ComparedRanks {
  readonly printed: readonly number[];
  readonly rank: Appraisal["rank"];
  readonly totals: readonly number[];
  readonly scores: readonly number[];
  readonly classes: Appraisal["columns"]["classes"];
}

/** The one policy that gives every printed rank. */
function commonCause(ranks: ComparedRanks): Cause | undefined {
  const { printed, totals, scores, classes } = ranks;
  const better = (unit: number): number[] => betterOf(ranks, unit, scores);
  const rankOfAll = (unit: number): number =>
    scores.filter((score) => score > scores[unit]!).length + 1;
  const policies: readonly (readonly [Cause, (unit: number) => number])[] = [
    ["dense", (unit) => 1 + new Set(better(unit)).size],
    ["average", (unit) => better(unit).length + (equalTo(ranks, unit).length + 1) / 2],
    ["splitTies", (unit) => better(unit).length + equalBefore(ranks, unit) + 1],
    ["unrounded", (unit) => betterOf(ranks, unit, totals).length + 1],
    ["reversed", (unit) => worseThan(ranks, unit) + 1],
    ...(classes === null ? [] : [["allTogether", rankOfAll] as const]),
  ];
  return policies.find(([, policy]) =>
    printed.every((own, unit) => Number.isNaN(own) || own === policy(unit)),
  )?.[0];
}

/** The units that a unit is ranked among. */
function peersOf({ scores, classes }: ComparedRanks, unit: number): number[] {
  return scores.flatMap((_, other) =>
    classes === null || classes[other] === classes[unit] ? [other] : [],
  );
}

function betterOf(ranks: ComparedRanks, unit: number, values: readonly number[]): number[] {
  return peersOf(ranks, unit)
    .map((other) => values[other]!)
    .filter((value) => value > values[unit]!);
}

function equalTo(ranks: ComparedRanks, unit: number): number[] {
  const { scores } = ranks;
  return peersOf(ranks, unit).filter((other) => scores[other] === scores[unit]);
}

function equalBefore(ranks: ComparedRanks, unit: number): number {
  return equalTo(ranks, unit).filter((other) => other < unit).length;
}

function worseThan(ranks: ComparedRanks, unit: number): number {
  const { scores } = ranks;
  return peersOf(ranks, unit).filter((other) => scores[other]! < scores[unit]!).length;
}

/** Why a single rank may differ. */
function ownCause(ranks: ComparedRanks, unit: number): Cause {
  const { printed, rank, totals, scores } = ranks;
  const own = printed[unit]!;
  const equal = equalTo(ranks, unit).length;
  const isWithinTie = own > rank[unit]! && own < rank[unit]! + equal;
  if (isWithinTie && equal > 1) return "splitTies";
  const contradicts = peersOf(ranks, unit).some(
    (other) =>
      (totals[other]! > totals[unit]! && printed[other]! > own) ||
      (totals[other]! < totals[unit]! && printed[other]! < own),
  );
  if (contradicts) return "contradicts";
  const differs = totals.some((total, other) => Math.abs(total - scores[other]!) > 0.005);
  return differs ? "otherScore" : "unknown";
}

/** 3, "3", "第3名" and "=3" are the third place. */
function rankIn(value: Parameters<typeof numberOf>[0]): number {
  const text = typeof value === "string" ? value.replace(/^[第=]|名$/g, "") : value;
  return numberOf(text);
}
