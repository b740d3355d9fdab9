import { InvalidArgumentError } from "commander";
import { QUARTER_NUMBERS, type Quarter } from "../grading/format/monitorFields";

/** A day that the calendar has. */
export function isoDate(text: string, complaintText: string): string {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
  const isReal = day && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
  if (isReal) return text;
  throw new InvalidArgumentError(complaintText);
}

/** A quarter of the year. */
export function quarterNumber(text: string, complaintText: string): Quarter {
  const found = QUARTER_NUMBERS.find((each) => String(each) === text);
  if (found === undefined) throw new InvalidArgumentError(complaintText);
  return found;
}
