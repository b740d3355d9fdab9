import { InvalidArgumentError } from "commander";

/** A day that the calendar has, as 2026-12-31. @throws {InvalidArgumentError} */
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
