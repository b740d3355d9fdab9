import { sha256 } from "../../scoring/sha256";
import type { Workbook } from "../../workbook/workbook";
import { resultsSheet } from "./resultsSheet";

const SEAL_KEY = "seal";

/** A published result that was sealed: since when, and whether 结果 still says the same. */
export interface Seal {
  /** 2026-12-31. */
  readonly date: string;
  readonly isIntact: boolean;
}

/** Seals the sheet 结果 as published: whatever changes in it later is noticed. False where there is none. */
export async function sealResults(workbook: Workbook, date: string): Promise<boolean> {
  const digest = await resultDigest(workbook);
  if (digest === undefined) return false;
  await workbook.session.store(SEAL_KEY, JSON.stringify({ date, digest }));
  return true;
}

/** Takes the seal away, so that 结果 may be written again. */
export async function breakSeal(workbook: Workbook): Promise<void> {
  await workbook.session.store(SEAL_KEY, undefined);
}

/** The seal of a workbook, or undefined. */
export async function sealOf(workbook: Workbook): Promise<Seal | undefined> {
  const text = await workbook.session.load(SEAL_KEY);
  if (text === undefined) return undefined;
  const { date, digest } = JSON.parse(text) as { date: string; digest: string };
  return { date, isIntact: (await resultDigest(workbook)) === digest };
}

async function resultDigest(workbook: Workbook): Promise<string | undefined> {
  const info = await resultsSheet(workbook);
  if (!info) return undefined;
  return sha256(JSON.stringify((await workbook.cells.read(info.name)).values));
}
