import { CellState } from "../../scoring/columns";
import { wordIn } from "../../scoring/wordIn";
import type { GoalRule } from "../../scoring/monitor/goalProgress";
import { GOAL_KINDS, MILESTONES } from "../../scoring/monitor/monitorWords";
import { atFifteenDigits } from "../../scoring/numbers/decimal";
import type { CellValue } from "../../workbook/cell";
import type { Findings, Place } from "../findings/finding";
import { dueField, QUARTER_NUMBERS, reachedField, type Quarter } from "../format/monitorFields";
import { readChoiceCell, readNumber, readPlain, readText, readWordCell } from "./cells";
import { isBlank, type TableRow } from "./table";

/** What is due or reached in a quarter, as its cell says. */
export interface MonitorNumber {
  /** Null where there is no number. */
  readonly value: number | null;
  /** 数据未发布 or 不适用 stand there. */
  readonly isExcused: boolean;
  readonly written: CellValue;
  readonly place: Place;
}

/** A goal that a unit bears, through the year: a row of 季度监控 with what 目标分解 says of it. */
export interface MonitorGoal {
  readonly code: string;
  readonly name: string;
  readonly measure: string;
  readonly unit: string;
  readonly rule: GoalRule;
  readonly weight: number | null;
  /** 免计依据 and 数据责任单位; "" where nothing is given. */
  readonly waiver: string;
  readonly sourceUnit: string;
  readonly due: Readonly<Record<Quarter, MonitorNumber>>;
  readonly reached: Readonly<Record<Quarter, MonitorNumber>>;
  /** The row of 季度监控, and that of 目标分解. */
  readonly row: TableRow;
  readonly breakdown: TableRow;
}

/** Reads one goal; what is wrong with a cell is reported there. */
export function monitorGoal(row: TableRow, breakdown: TableRow, findings: Findings): MonitorGoal {
  const text = (key: string, of: TableRow = breakdown): string =>
    readText(of.value(key), of.place(key), findings);
  const at = (key: string): Place => breakdown.place(key);
  const kind =
    readWordCell(breakdown.value("kind"), at("kind"), GOAL_KINDS, findings) ?? "cumulative";
  const measure = text("measure");
  const scale = new RowScale(measure.normalize("NFKC") === "%", findings);
  const numbers = (field: (quarter: Quarter) => string): MonitorGoal["due"] => {
    const of = (quarter: Quarter): MonitorNumber =>
      readCell(row, field(quarter), kind === "milestone", scale);
    return { 1: of(1), 2: of(2), 3: of(3), 4: of(4) };
  };
  const base = readBase(breakdown, kind === "final", scale);
  const direction = readChoiceCell(
    breakdown.value("direction"),
    at("direction"),
    "direction",
    findings,
    ["higher", "lower"],
  );
  return {
    code: text("code"),
    name: text("name"),
    measure,
    unit: text("unit"),
    rule: { kind, direction: direction ?? "higher", base },
    weight: readPlain(
      breakdown.value("weight"),
      at("weight"),
      "weight",
      findings,
      breakdown.format("weight"),
    ),
    waiver: text("waiver"),
    sourceUnit: text("sourceUnit"),
    due: numbers(dueField),
    reached: numbers(reachedField),
    row,
    breakdown,
  };
}

/** The numbers of a goal are per cents all, or none is; where its unit is %, all are percentage points. */
class RowScale {
  private first: { readonly isPercent: boolean; readonly place: Place } | undefined;

  constructor(
    private readonly isPoints: boolean,
    readonly findings: Findings,
  ) {}

  of(value: number, isPercent: boolean, place: Place): number {
    if (this.isPoints) return isPercent ? atFifteenDigits(value * 100) : value;
    this.first ??= { isPercent, place };
    if (this.first.isPercent !== isPercent && !this.findings.isWrongAt(place)) {
      const other = `${this.first.place.sheet}!${this.first.place.address}`;
      this.findings.add("error", "goalPercentMixed", place, { other });
    }
    return value;
  }
}

function readBase(row: TableRow, isNeeded: boolean, scale: RowScale): number | null {
  if (!isNeeded) return null;
  const place = row.place("base");
  const read = readNumber(row.value("base"), place, "plain", scale.findings, {
    format: row.format("base"),
  });
  return read.kind === "number" ? scale.of(read.value, read.isPercent, place) : null;
}

function readCell(
  row: TableRow,
  key: string,
  isMilestone: boolean,
  scale: RowScale,
): MonitorNumber {
  const [written, place] = [row.value(key), row.place(key)];
  const found = (value: number | null, isExcused = false): MonitorNumber => {
    return { value, isExcused, written, place };
  };
  if (isMilestone && typeof written === "string" && !isBlank(written)) {
    const word = wordIn(MILESTONES, written);
    if (word !== undefined) return found(word === "done" ? 1 : 0);
  }
  const read = readNumber(written, place, "plain", scale.findings, { format: row.format(key) });
  // Both 100 and 100 % say that a milestone is done.
  if (read.kind === "number" && isMilestone) {
    return found(read.isPercent || read.value <= 1 ? read.value : read.value / 100);
  }
  if (read.kind === "number") return found(scale.of(read.value, read.isPercent, place));
  const { unpublished, notApplicable } = CellState;
  const isExcused =
    read.kind === "state" && (read.state === unpublished || read.state === notApplicable);
  return found(null, isExcused);
}

/** The quarters of the year up to this one. */
export function quartersUpTo(quarter: Quarter): Quarter[] {
  return QUARTER_NUMBERS.filter((each) => each <= quarter);
}
