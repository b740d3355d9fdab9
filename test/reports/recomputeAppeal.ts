import { appraise, type Appraisal } from "../../src/scoring/appraise/appraise";
import { constraintLosses } from "../../src/scoring/appraise/constraints";
import { rowReader } from "../../src/scoring/appraise/rowReader";
import { explainUnit } from "../../src/grading/results/explainUnit";
import { readClaims } from "../../src/reports/records/claims";
import type { Field, Source } from "../../src/reports/data/source";
import type { Graded } from "./papers";
import { decimal, minus, over, plus, ratio, times, whole, type Ratio } from "./ratio";

type Of<Key extends string> = Extract<Source, Readonly<Record<Key, unknown>>>;

/** What only a review of an appeal says of a unit; undefined for every other field. */
export function appealValue(
  { appraisal, read }: Graded["grading"],
  unit: number,
  { field, of }: { readonly field: Field; readonly of: string },
): Ratio | undefined {
  const { scheme, columns } = appraisal;
  const index = scheme.indicators.findIndex(({ code }) => code === of);
  const entry = appraisal.ledgers.get(unit)?.entries[Number(of)];
  const group = columns.classes?.[unit] ?? 0;
  const line = appraisal.quotaLines.find(
    (each) => scheme.bands[each.band]!.name === of && [-1, group].includes(each.classIndex),
  );
  switch (field) {
    case "value":
      return decimal(read.columns.values[index]!.values[unit]!);
    case "lost":
      return decimal(
        Number(constraintLosses(scheme, columns, index).losses[unit]!.toPrecision(15)),
      );
    case "exactWeighted":
      return weightedOf(appraisal, unit);
    case "coefficient":
      return timesCoefficients(appraisal, unit, whole(1));
    case "entry":
      return decimal(Math.abs(entry!.row.points));
    case "entryCounted":
      return decimal(Math.abs(entry!.counted));
    case "places":
      return whole(line!.places);
    case "placesWon":
      return whole(line!.won);
    default:
      return undefined;
  }
}

/** Σ factor × score, times the coefficients of the unit. */
function weightedOf(appraisal: Appraisal, unit: number): Ratio {
  const { scheme } = appraisal;
  const row = rowReader(appraisal)(unit)!;
  const sum = scheme.indicators.reduce<Ratio>((total, _, index) => {
    const factor = ratio(row.factors.exact[index]!);
    return factor[0] === 0n ? total : plus(total, times(factor, ratio(row.exact(index))));
  }, whole(0));
  return timesCoefficients(appraisal, unit, sum);
}

function timesCoefficients({ columns }: Appraisal, unit: number, sum: Ratio): Ratio {
  return [columns.difficulty, columns.post].reduce((product, column) => {
    const value = column?.[unit] ?? NaN;
    return Number.isNaN(value) ? product : times(product, decimal(value));
  }, sum);
}

/** The score with every claim in place of what was verified, or the points that one item would gain. */
export async function cutOf({ workbook, grading }: Graded, source: Of<"field">): Promise<Ratio> {
  if (!("unit" in source)) throw new Error("a cut is of one unit");
  const { read, appraisal } = grading;
  const { scheme, columns } = appraisal;
  const unit = read.data.units.indexOf(source.unit);
  const claims = await readClaims(workbook, grading);
  const values = columns.values.map((column, index) => {
    const claim = claims(unit, index);
    if (!claim || Number.isNaN(column.values[unit]!)) return column;
    const changed = column.values.slice();
    changed[unit] = claim.reported;
    return { ...column, values: changed };
  });
  const again = appraise(scheme, { ...columns, values });
  if (source.field === "uncut") {
    return over(whole(again.score[unit]!), whole(10 ** scheme.settings.decimals));
  }
  const index = scheme.indicators.findIndex(({ code }) => code === source.of);
  const [before, after] = [appraisal, again].map((each): Ratio => {
    const row = rowReader(each)(unit)!;
    return times(ratio(row.factors.exact[index]!), ratio(row.exact(index)));
  });
  const apart = minus(after!, before!);
  return apart[0] < 0n ? [-apart[0], apart[1]] : apart;
}

/** A number that the explanation of the item names. */
export function inputOf({ grading }: Graded, { input, unit, of }: Of<"input">): Ratio {
  const { data, scheme } = grading.read;
  const { name } = scheme.indicators.find(({ code }) => code === of)!;
  const steps = explainUnit(grading, data.units.indexOf(unit));
  const own = steps.filter(
    ({ step, inputs }) => (step === "score" || step === "measure") && inputs.name === name,
  );
  const found = own.map(({ inputs }) => inputs[input]).find((each) => typeof each === "number");
  return decimal(found as number);
}

/** A number of a rating, from the rows of 评分, at the 15 digits that every number counts with. */
export async function ratingOf(graded: Graded, source: Of<"rating">): Promise<Ratio> {
  const [above, below] = await exactRating(graded, source);
  return decimal(Number((Number(above) / Number(below)).toPrecision(15)));
}

async function exactRating(graded: Graded, source: Of<"rating">): Promise<Ratio> {
  const { rating, unit, of, by } = source;
  const { trim, voteValues } = graded.grading.read.scheme.settings.panel;
  const rows = await ratingRows(graded, unit, of, by);
  const sum = (key: string): number =>
    rows.reduce((total, row) => total + Number(row[key] ?? 0), 0);
  if (rating.startsWith("votes:")) return whole(sum(`票:${rating.slice("votes:".length)}`));
  if (rating === "valid") return whole(sum("有效"));
  const marks = rows.flatMap((row) => (typeof row["评分"] === "number" ? [row["评分"]] : []));
  if (rating === "count") return whole(marks.length);
  const dropped = marks.length >= 5 ? trim : 0;
  if (rating === "dropped") return whole(dropped);
  if (marks.length === 0) {
    const worth = Object.entries(voteValues).reduce<Ratio>(
      (total, [name, value]) => plus(total, times(whole(sum(`票:${name}`)), decimal(value))),
      whole(0),
    );
    return over(worth, whole(sum("有效")));
  }
  const kept = marks.sort((a, b) => a - b).slice(dropped, marks.length - dropped);
  return over(
    kept.reduce<Ratio>((total, mark) => plus(total, decimal(mark)), whole(0)),
    whole(kept.length),
  );
}

/** The rows of 评分 of a unit, an item and a source, by their headers. */
async function ratingRows(
  { workbook }: Graded,
  ...[unit, code, by]: readonly [unit: string, code: string, by: string]
): Promise<Record<string, unknown>[]> {
  const { values } = await workbook.cells.read("评分");
  const at = values.findIndex((row) => row.includes("编码") && row.includes("来源"));
  const header = values[at]!.map(String);
  const rows = values.slice(at + 1).map((row) => {
    return Object.fromEntries(row.map((value, column) => [header[column]!, value]));
  });
  return rows.filter((row) => {
    return Object.values(row).includes(unit) && row["编码"] === code && row["来源"] === by;
  });
}
