import { atFifteenDigits } from "../../scoring/numbers/decimal";
import { plainWord } from "../../scoring/plainWord";
import type { Measure, Scale } from "../../scoring/scheme";
import type { CellValue } from "../../workbook/cell";
import type { Findings, Place } from "../findings/finding";
import { readNumber, type CellNumber } from "./cells";

/** How the numbers of an indicator are meant, as 计量单位 and 取值 say. */
export interface QuantityUnit {
  /** plain where 计量单位 says neither per cent nor per mille. */
  readonly unit: Scale;
  /** Growth is always a per cent, or under ‰ a per mille. */
  readonly isGrowth: boolean;
}

const UNITS: Readonly<Record<string, Scale>> = {
  "%": "percent",
  百分点: "percent",
  个百分点: "percent",
  百分比: "percent",
  percent: "percent",
  percentagepoints: "percent",
  "‰": "permille",
  千分点: "permille",
  个千分点: "permille",
  千分比: "permille",
  permille: "permille",
};

/** What 计量单位 says of the numbers of an indicator. */
export function unitScale(text: string): Scale {
  const word = plainWord(text);
  return Object.hasOwn(UNITS, word) ? UNITS[word]! : "plain";
}

/** Whether what is scored is a growth, which is always a per cent. */
export function isGrowth(measure: Measure): boolean {
  return measure === "growth" || measure === "growthPerHead" || measure === "ratePerHead";
}

/** One number of an indicator as its cell holds it. */
export interface QuantityCell {
  readonly place: Place;
  /** Typed or formatted as per cent. */
  readonly isPercent: boolean;
  /** As people see it: 98% or 98. */
  readonly shown: string;
}

/** What the cells of one kind of quantity are: the first of each form, how many are plain, and the largest of those. */
export interface QuantityCells {
  percent: QuantityCell | null;
  plain: QuantityCell | null;
  plainCount: number;
  largestPlain: number;
}

export function quantityCells(): QuantityCells {
  return { percent: null, plain: null, plainCount: 0, largestPlain: 0 };
}

/** The number that a cell of a quantity counts as: percentage or per mille points where it is a per cent. */
export function pointsOf(value: number, isPercent: boolean, { unit }: QuantityUnit): number {
  if (!isPercent) return value;
  return atFifteenDigits(value * (unit === "permille" ? 1000 : 100));
}

/** Notes the form of a number that was read; 0 is the same in every form. */
export function noteQuantity(
  cells: QuantityCells,
  value: number,
  isPercent: boolean,
  place: Place,
): void {
  if (value === 0) return;
  if (isPercent) {
    cells.percent ??= { place, isPercent, shown: `${atFifteenDigits(value * 100)}%` };
    return;
  }
  cells.plain ??= { place, isPercent, shown: String(value) };
  cells.plainCount++;
  cells.largestPlain = Math.max(cells.largestPlain, Math.abs(value));
}

/** Reads a cell of a quantity: its number as it counts, noting the form in which it is written. */
export function readQuantity(
  cell: { readonly value: CellValue; readonly format: string | null; readonly place: Place },
  unit: QuantityUnit,
  cells: QuantityCells,
  findings: Findings,
  words: "notNumber" | "numberNeeded" = "notNumber",
): CellNumber {
  const { value, format, place } = cell;
  const read = readNumber(value, place, "plain", findings, { format, words });
  if (read.kind !== "number") return read;
  noteQuantity(cells, read.value, read.isPercent, place);
  return { ...read, value: pointsOf(read.value, read.isPercent, unit) };
}
