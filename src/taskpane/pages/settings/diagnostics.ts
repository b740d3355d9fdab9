import { isIntact } from "../../../grading/seal/verifySeal";
import type { Workbook } from "../../../workbook/workbook";
import type { PaneModel } from "../../model/paneModel";

/**
 * What a help desk needs, as text: versions, application, capabilities, counts, and where errors were thrown. Nothing
 * of what people wrote: no names of files or sheets, no contents of cells, not even the messages of errors.
 */
export async function diagnostics({ workbook, host, store, errors }: PaneModel): Promise<string> {
  const { locale, assessment, findings, grading, kept, mended, seal } = store.get();
  const capabilities = Object.entries(workbook.capabilities);
  const named = (isThere: boolean): string =>
    capabilities.flatMap(([name, is]) => (is === isThere ? [name] : [])).join(" ") || "-";
  const lines = [
    `hengji ${host.version}`,
    `application ${host.application}`,
    `browser ${navigator.userAgent}`,
    `locale ${locale} (host ${host.locale}) theme ${host.theme}`,
    `can ${named(true)}`,
    `cannot ${named(false)}`,
    await sheetCounts(workbook),
    `workbook ${assessment?.kind ?? "-"}`,
    `units ${grading?.read.data.units.length ?? "-"} indicators ${grading?.read.scheme.indicators.length ?? "-"} draft ${grading?.isDraft ?? "-"}`,
    `findings ${countsOf(findings.map(({ level, code }) => `${level}:${code}`))}`,
    `kept ${kept.length} mended ${mended?.kind ?? "-"} sealed ${seal ? isIntact(seal) : "-"}`,
    `errors ${errors.length}`,
    ...errors.slice(-LAST).flatMap(traceOf),
  ];
  return lines.join("\n");
}

/** A workbook that cannot be read is what the help desk is asked about. */
async function sheetCounts(workbook: Workbook): Promise<string> {
  try {
    const sheets = await workbook.cells.list();
    const cells = sheets.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
    const locked = sheets.filter(({ isProtected }) => isProtected).length;
    const hidden = sheets.filter(({ isHidden }) => isHidden).length;
    return `sheets ${sheets.length} protected ${locked} hidden ${hidden} cells ${cells}`;
  } catch (error) {
    return `sheets unreadable: ${error instanceof Error ? traceOf(error).join("\n") : typeof error}`;
  }
}

const LAST = 5;
const FRAMES = 8;

function countsOf(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([name, count]) => `${name}×${count}`).join(" ") || "-";
}

/** The name of an error and where it was thrown; its message may quote a cell, and a path may name a person. */
function traceOf({ name, stack = "" }: Error): string[] {
  const frames = stack
    .split("\n")
    .filter((line) => /^\s+at /.test(line))
    .slice(0, FRAMES)
    .map((line) => `  ${line.trim().replace(/[^\s(]*[\\/]/g, "")}`);
  return [name, ...frames];
}
