import { Participation } from "../../../scoring/columns";
import type { Indicator } from "../../../scoring/scheme";
import { written } from "../../merge/schemeDifferences";
import { keyOf } from "../../format/header";
import type { Master } from "./master";

/**
 * Who reports what. unit: every unit its own values. source: the office responsible for an indicator gives its values of
 * all units, the units the rest. both: the units give all, and the offices responsible verify theirs. rater: those who rate
 * give their marks.
 */
export type Split = UnitSplit | "rater";
export type UnitSplit = "unit" | "source" | "both";

/** A unit reports of itself; an office responsible gives the values that count; a rater gives marks. */
export type Role = "unit" | "source" | "rater";

/** One value that is asked for. */
export interface Pair {
  /** Index into the units of 数据. */
  readonly unit: number;
  /** Index into the indicators of the scheme. */
  readonly indicator: number;
}

/** Who a form for ratings is for. */
export interface Rater {
  readonly source: string;
  /** A number or a code, never a name. */
  readonly code: string;
}

/** What goes to one office, or to one rater. */
export interface Form {
  readonly reporter: string;
  readonly role: Role;
  readonly pairs: readonly Pair[];
  /** Who rates, where a form is for marks. */
  readonly rater?: Rater;
}

/** A key that tells the two forms apart that one office can have. */
export function formKey({ reporter, role }: Pick<Form, "reporter" | "role">): string {
  return `${role}\t${reporter}`;
}

/** The forms of a workbook for values: those of units in the order of 数据, then those of the offices responsible. */
export function formsOf(master: Master, split: UnitSplit): Form[] {
  const forms = new Map<string, { reporter: string; role: Role; pairs: Pair[] }>();
  const add = (reporter: string, role: Role, pair: Pair): void => {
    const key = formKey({ reporter, role });
    const form = forms.get(key) ?? { reporter, role, pairs: [] };
    form.pairs.push(pair);
    forms.set(key, form);
  };
  const responsible = responsibleOffices(master);
  for (const pair of pairsOf(master)) {
    const office = responsible[pair.indicator]!;
    const isOfSource = split !== "unit" && office !== "";
    if (!isOfSource || split === "both") add(master.roster[pair.unit]!.reporter, "unit", pair);
    if (isOfSource) add(office, "source", pair);
  }
  const all = [...forms.values()];
  return [
    ...all.filter(({ role }) => role === "unit"),
    ...all.filter(({ role }) => role !== "unit"),
  ];
}

/** Each unit with each indicator that its class has and that 评分 does not give; units that are not scored report nothing. */
export function pairsOf(master: Master): Pair[] {
  const { read, rated } = master;
  const { participation } = read.columns;
  const asked = read.scheme.indicators.flatMap((indicator, index) =>
    rated.has(indicator.code) || isFromRatings(master, indicator) ? [] : [{ indicator, index }],
  );
  return read.data.units.flatMap((_, unit) => {
    const isScored = (participation?.[unit] ?? Participation.assessed) === Participation.assessed;
    if (!isScored) return [];
    const name = classOf(master, unit);
    return asked.flatMap(({ indicator, index }) =>
      hasIndicator(indicator, name) ? [{ unit, indicator: index }] : [],
    );
  });
}

/** Before ratings are in, 评分 stands empty, and an indicator without a column in 数据 waits for it. */
function isFromRatings({ read }: Master, { code }: Indicator): boolean {
  return read.data.missingColumns.has(code) && read.sheetOf.has("ratings");
}

function hasIndicator({ classWeights }: Indicator, name: string): boolean {
  return !Object.hasOwn(classWeights, name) || classWeights[name] !== null;
}

export function classOf({ read }: Master, unit: number): string {
  const { classes, classNames } = read.columns;
  return classNames[classes?.[unit] ?? 0] ?? "";
}

/** 数据责任单位 of each indicator; "" where none is named. */
function responsibleOffices({ read, indicators }: Master): string[] {
  const byCode = new Map(indicators.rows.map((row) => [written(row.value("code")), row]));
  return read.scheme.indicators.map(({ code }) => {
    const row = byCode.get(code);
    return row ? written(row.value("sourceUnit")) : "";
  });
}

/** The column of 数据 into which a form writes: what is claimed, or what counts. */
export function columnOf({ role }: Pick<Form, "role">, code: string): string {
  return keyOf(role === "unit" ? "reported" : "value", code);
}
