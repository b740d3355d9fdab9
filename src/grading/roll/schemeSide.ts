import type { Period } from "../../scoring/scheme";
import { Findings } from "../findings/finding";
import type { Part } from "../merge/part";
import { schemeEntries, type Entry } from "../read/schemeEntries";

/** A scheme as it stands in its workbook, to be compared cell by cell. */
export interface SchemeSide {
  readonly part: Part;
  readonly settings: readonly Entry[];
  /** 认定期间 of the year that it is for. */
  readonly period: Period | null;
}

export async function schemeSide(
  part: Part,
  period: Period | null = part.read.scheme.settings.period,
): Promise<SchemeSide> {
  const name = part.read.sheetOf.get("scheme")?.name;
  if (name === undefined) return { part, settings: [], period };
  const block = await part.workbook.cells.read(name);
  return { part, settings: schemeEntries(block, name, new Findings()), period };
}
