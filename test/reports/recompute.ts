import { rowReader } from "../../src/scoring/appraise/rowReader";
import { factorsOf } from "../../src/scoring/weights/factors";
import { exactWhole } from "../../src/scoring/weights/whole";
import { fullScore } from "../../src/scoring/fullMarks";
import { weightFor } from "../../src/scoring/weights/weightTree";
import { FIXED, type Field, type Source } from "../../src/reports/data/source";
import type { CellValue } from "../../src/workbook/cell";
import { parseArea } from "../../src/workbook/address";
import { prepareGrading } from "../../src/grading/gradeWorkbook";
import { DATE, type Graded } from "./papers";
import { goalNumber } from "./recomputeGoals";
import { isOfRatings, ratingNumbers } from "./recomputeRatings";
import {
  decimal,
  isSame,
  minus,
  order,
  over,
  plus,
  ratio,
  rounded,
  times,
  whole,
  type Ratio,
} from "./ratio";
import { entropyWeights, ofLists, trialOf } from "./recomputeAnalysis";
import { appealValue, cutOf, inputOf, ratingOf } from "./recomputeAppeal";
import { bandNumber, schemeNumber, settingNumber } from "./recomputeScheme";

/** Works a source out again from the workbook and its results: one number, or the list of a group. */
export async function recompute(graded: Graded, source: Source): Promise<Ratio[]> {
  const again = (each: Source): Promise<Ratio[]> => recompute(graded, each);
  if ("cell" in source) {
    const number = numberIn(await cellAt(graded, source.cell));
    return [times(number, whole(source.times ?? 1))];
  }
  if ("fixed" in source) return [decimal(FIXED[source.fixed])];
  if ("attachment" in source) return [whole(source.attachment)];
  if ("line" in source) return [whole(source.line)];
  if ("picture" in source) return [whole(source.picture)];
  if ("mark" in source) return [whole(source.mark)];
  if ("option" in source) return DATE.split("-").map((part) => whole(Number(part)));
  if ("band" in source) return [bandNumber(graded, source)];
  if ("scheme" in source) return schemeNumber(graded, source);
  if ("setting" in source) return [settingNumber(graded, source)];
  if ("checks" in source) {
    const { findings } = await prepareGrading(graded.workbook);
    return [...findings.filter(({ level }) => level === source.checks).keys()].map(whole);
  }
  if ("list" in source) return (await Promise.all(source.list.map(again))).flat();
  if ("rounded" in source) {
    return (await again(source.rounded)).map((value) => rounded(value, source.decimals));
  }
  if ("field" in source) {
    if (source.field === "cut" || source.field === "uncut") return [await cutOf(graded, source)];
    return isOfRatings(source.field) ? ratingNumbers(graded, source) : fieldValues(graded, source);
  }
  if ("entropy" in source) {
    const share = entropyWeights(graded).get(source.entropy)!;
    return [over(whole(Math.round(share * 1000)), whole(10))];
  }
  if ("trial" in source) return [trialOf(graded, source.trial, source.unit)];
  if ("input" in source) return [inputOf(graded, source)];
  if ("rating" in source) return [await ratingOf(graded, source)];
  if ("goal" in source) return [await goalNumber(graded, source)];
  return operate(graded, source);
}

type Of<Key extends string> = Extract<Source, Readonly<Record<Key, unknown>>>;

async function operate(
  graded: Graded,
  { operation, over: sources }: Of<"operation">,
): Promise<Ratio[]> {
  const parts = operation === "year" || operation === "month" || operation === "day";
  if (parts) {
    const [from] = sources;
    const day = await dayOf(graded, from!);
    return [whole(Number(day.split("-")[["year", "month", "day"].indexOf(operation)]))];
  }
  const lists = await Promise.all(sources.map((each) => recompute(graded, each)));
  const [first = [], second = []] = lists;
  const ofWhole = ofLists(operation, lists);
  if (ofWhole) return [ofWhole];
  const sum = (list: readonly Ratio[]): Ratio => list.reduce(plus, whole(0));
  const sorted = [...first].sort(order);
  const middle = sorted.length >> 1;
  switch (operation) {
    case "sum":
      return [sum(first)];
    case "mean":
      return [over(sum(first), whole(first.length))];
    case "median":
      return sorted.length % 2
        ? [sorted[middle]!]
        : [over(plus(sorted[middle - 1]!, sorted[middle]!), whole(2))];
    case "max":
      return [sorted.at(-1)!];
    case "min":
      return [sorted[0]!];
    case "count":
      return [whole(first.length)];
    case "countAbove":
      return [
        whole(
          first.filter((value) => order(value, second[0]!) > 0 && !isSame(value, second[0]!))
            .length,
        ),
      ];
    case "countBelow":
      return [
        whole(
          first.filter((value) => order(value, second[0]!) < 0 && !isSame(value, second[0]!))
            .length,
        ),
      ];
    case "countRising":
      return [whole(lists.flat().filter(([above]) => above > 0n).length)];
    case "countFalling":
      return [whole(lists.flat().filter(([above]) => above < 0n).length)];
    case "share":
      return [over(times(first[0]!, whole(100)), second[0]!)];
    case "difference":
      return [minus(first[0]!, second[0]!)];
    case "negative":
      return [minus(whole(0), first[0]!)];
    case "rankAmong":
      return [
        whole(
          second.filter(
            (value) =>
              order(value, rounded(first[0]!, 2)) > 0 && !isSame(value, rounded(first[0]!, 2)),
          ).length + 1,
        ),
      ];
    case "scoreAbove": {
      const [own] = first;
      const better = second.map((rank, at) => ({ rank, score: lists[2]![at]! }));
      const above = better.filter(({ rank }) => order(own!, rank) > 0 && !isSame(own!, rank));
      return [above.sort((a, b) => order(b.rank, a.rank))[0]!.score];
    }
    case "cutOff": {
      const [value, [places]] = [first[0]!, second[0]!];
      const scale = 10n ** places;
      return [[(value[0] * scale) / value[1], scale]];
    }
    default:
      throw new Error(`no way to work out ${operation}`);
  }
}

/** A day of a cell, of the call, or so many working days after one. */
async function dayOf(graded: Graded, source: Source): Promise<string> {
  if ("setting" in source) {
    const { from, to } = graded.grading.read.scheme.settings.period!;
    return source.setting === "periodFrom" ? from : to;
  }
  if ("option" in source) return DATE;
  if ("cell" in source) return dayText(await cellAt(graded, source.cell));
  if (!("operation" in source)) throw new Error("no day");
  const [start, count] = source.over;
  let day = new Date(`${await dayOf(graded, start!)}T00:00:00Z`);
  let left = count && "line" in count ? count.line : 0;
  while (left > 0) {
    day = new Date(day.getTime() + 86_400_000);
    if (day.getUTCDay() % 6 !== 0) left -= 1;
  }
  return day.toISOString().slice(0, 10);
}

function dayText(value: CellValue): string {
  return typeof value === "string" ? value : "";
}

async function cellAt({ workbook }: Graded, place: string): Promise<CellValue> {
  const [, sheet, address] = /^(.*)!([^!]+)$/.exec(place)!;
  const { values } = await workbook.cells.read(sheet!, parseArea(address!));
  return values[0]?.[0] ?? null;
}

function numberIn(value: CellValue): Ratio {
  return decimal(typeof value === "number" ? value : Number(value));
}

function fieldValues({ grading }: Graded, source: Of<"field">): Ratio[] {
  const { units } = grading.read.data;
  if ("unit" in source) return [oneValue(grading, units.indexOf(source.unit), source)!];
  const { columns } = grading.appraisal;
  const inGroup = [...units.keys()].filter(
    (unit) => source.scope === null || columns.classNames[columns.classes![unit]!] === source.scope,
  );
  if (source.field === "bonusRows" || source.field === "deductionRows") {
    const sign = source.field === "bonusRows" ? 1 : -1;
    return inGroup.flatMap((unit) =>
      (grading.appraisal.ledgers.get(unit)?.entries ?? [])
        .filter(({ counted, row }) => counted !== 0 && row.points * sign > 0)
        .map(({ row }) => decimal(row.points * sign)),
    );
  }
  return inGroup.flatMap((unit) => {
    const value = oneValue(grading, unit, source);
    return value ? [asPrinted(grading, source.field, value)] : [];
  });
}

/** A list holds the numbers as they are printed. */
function asPrinted({ appraisal }: Graded["grading"], field: Field, value: Ratio): Ratio {
  const { decimals } = appraisal.scheme.settings;
  return rounded(value, field === "rate" ? 2 : decimals);
}

function oneValue(
  grading: Graded["grading"],
  unit: number,
  { field, of }: { readonly field: Field; readonly of?: string },
): Ratio | undefined {
  const { appraisal, read } = grading;
  const { scheme, columns } = appraisal;
  const ticks = 10 ** scheme.settings.decimals;
  const isScored = !Number.isNaN(appraisal.score[unit]!);
  const result = (value: number): Ratio | undefined =>
    Number.isNaN(value) ? undefined : over(whole(value), whole(ticks));
  const decided = read.decisions.byUnit.get(read.data.units[unit]!)?.decided;
  const participation = columns.participation?.[unit] ?? 0;
  switch (field) {
    case "target":
      return targetValue(grading, unit, of!);
    case "score":
      return result(appraisal.score[unit]!);
    case "weighted":
      return result(appraisal.weighted[unit]!);
    case "rank":
      return Number.isNaN(appraisal.rank[unit]!) ? undefined : decimal(appraisal.rank[unit]!);
    case "bonus":
      return decimal(appraisal.ledgers.get(unit)?.bonus ?? 0);
    case "deduction":
      return plus(
        decimal(appraisal.ledgers.get(unit)?.deduction ?? 0),
        decimal(appraisal.lost?.[unit] ?? 0),
      );
    case "assessed":
      return isScored ? whole(1) : undefined;
    case "takingPart":
      return participation === 2 ? undefined : whole(1);
    case "exempt":
      return participation === 1 ? whole(1) : undefined;
    case "inBand":
      return (decided || scheme.bands[appraisal.grade[unit]!]?.name) === of ? whole(1) : undefined;
    case "sourceFile":
      return read.data.cellOf(unit, "sourceFile") === null ? undefined : whole(1);
    default:
      return (
        appealValue(grading, unit, { field, of: of ?? "" }) ??
        markValue(grading, unit, { field, of })
      );
  }
}

function targetValue({ read }: Graded["grading"], unit: number, code: string): Ratio | undefined {
  const index = read.scheme.indicators.findIndex((each) => each.code === code);
  const own = read.columns.targets[index]?.[unit] ?? NaN;
  const { rule } = read.scheme.indicators[index]!;
  const common = "target" in rule ? rule.target : null;
  const value = Number.isNaN(own) ? common : own;
  return typeof value === "number" ? decimal(value) : undefined;
}

const readers = new WeakMap<object, ReturnType<typeof rowReader>>();

function rowsOf(appraisal: Graded["grading"]["appraisal"]): ReturnType<typeof rowReader> {
  const reader = readers.get(appraisal) ?? rowReader(appraisal);
  readers.set(appraisal, reader);
  return reader;
}

/** Points, weights, rates, marks and losses, from the row of a unit. */
function markValue(
  { appraisal }: Graded["grading"],
  unit: number,
  { field, of }: { readonly field: Field; readonly of: string | undefined },
): Ratio | undefined {
  const { scheme, columns } = appraisal;
  const row = rowsOf(appraisal)(unit);
  if (!row) return undefined;
  const className = columns.classNames[columns.classes?.[unit] ?? 0]!;
  const inside = [...scheme.indicators.keys()].filter((index) => {
    const { code, name, groups } = scheme.indicators[index]!;
    const isMeant = code === of || (groups[0]?.name ?? name) === of || of === undefined;
    return isMeant && row.counts[index] === 1;
  });
  const sum = (each: (index: number) => Ratio): Ratio => inside.map(each).reduce(plus, whole(0));
  const isMoved = (index: number): boolean => row.moved.includes(index);
  const all = ratio(exactWhole(scheme, className));
  const weight = sum((index) => times(ratio(row.factors.shares[index]!), all));
  const { roundingScope, decimals } = scheme.settings;
  const points = sum((index) => {
    if (isMoved(index)) return whole(0);
    const exact = times(ratio(row.factors.exact[index]!), ratio(row.exact(index)));
    return roundingScope === "items" ? rounded(exact, decimals) : exact;
  });
  if (field === "share") {
    const share = ratio(factorsOf(scheme, className).shares[inside[0]!]!);
    return times(share, whole(100));
  }
  if (field === "points") return points;
  if (field === "weight") return weight;
  if (field === "loss") {
    const total = over(whole(appraisal.weighted[unit]!), whole(10 ** scheme.settings.decimals));
    return minus(weight, of === undefined ? total : points);
  }
  if (field === "rate")
    return weight[0] === 0n ? undefined : over(times(points, whole(100)), weight);
  const [index] = inside;
  const own = scheme.indicators[index!]!;
  if (isMoved(index!)) return undefined;
  expect(fullScore(own, weightFor(own, className), scheme.settings.marking)).toBeGreaterThan(0);
  return ratio(row.exact(index!));
}
