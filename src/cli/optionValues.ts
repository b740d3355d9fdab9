import { InvalidArgumentError } from "commander";
import { QUARTER_NUMBERS, type Quarter } from "../grading/format/monitorFields";

/** A whole number from 1. */
export function wholeNumber(text: string, complaintText: string): number {
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text);
  throw new InvalidArgumentError(complaintText);
}

/** A day that the calendar has. */
export function isoDate(text: string, complaintText: string): string {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
  const isReal = day && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
  if (isReal) return text;
  throw new InvalidArgumentError(complaintText);
}

/** A whole number from 0 to 100. @throws {InvalidArgumentError} */
export function percentOf(text: string, complaint: string): number {
  if (/^\d{1,3}$/.test(text) && Number(text) <= 100) return Number(text);
  throw new InvalidArgumentError(complaint);
}

/** A quarter of the year. @throws {InvalidArgumentError} */
export function quarterNumber(text: string, complaintText: string): Quarter {
  const found = QUARTER_NUMBERS.find((each) => String(each) === text);
  if (found === undefined) throw new InvalidArgumentError(complaintText);
  return found;
}

/** A year such as 2027. @throws {InvalidArgumentError} */
export function yearNumber(text: string, complaintText: string): number {
  if (/^(19|20|21)\d{2}$/.test(text)) return Number(text);
  throw new InvalidArgumentError(complaintText);
}
