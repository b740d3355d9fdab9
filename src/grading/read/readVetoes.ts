import type { VetoRow } from "../../scoring/columns";
import { ScoreError } from "../../scoring/errors";
import type { Band, Scheme, VetoEffect } from "../../scoring/scheme";
import type { Findings } from "../findings/finding";
import { readChoiceCell, readPlain, readText } from "./cells";
import { ledgerDate } from "./ledgerDate";
import type { DataColumns } from "./dataColumns";
import { isBlank, type Table, type TableRow } from "./table";
import { unitOf } from "./unitOf";
import type { VetoMeaning } from "./vetoConsequence";

/** What the words of a veto are read by. */
interface VetoWords {
  readonly bands: readonly Band[];
  readonly meaning: VetoMeaning;
}

/** Reads 否决. */
export function readVetoes(
  table: Table,
  data: DataColumns,
  { bands, settings }: Pick<Scheme, "bands" | "settings">,
  meaning: VetoMeaning,
  findings: Findings,
): VetoRow[] {
  return table.rows.flatMap((row) => {
    const unit = unitOf(row, data, findings);
    const effect = readEffect(row, { bands, meaning }, findings);
    const basis = readText(row.value("basis"), row.place("basis"), findings);
    const item = readText(row.value("item"), row.place("item"), findings);
    if (unit === undefined || !effect) return [];
    const name = data.units.at(unit)!;
    if (effect.kind === "lowest" && basis === "") {
      findings.add("error", "vetoWithoutBasis", row.place("basis"), { unit: name });
    }
    const about = { unit: name, item, kind: "veto" } as const;
    return [{ unit, item, effect, basis, date: ledgerDate(row, about, settings.period, findings) }];
  });
}

function readEffect(
  row: TableRow,
  { bands, meaning }: VetoWords,
  findings: Findings,
): VetoEffect | undefined {
  const kind = readChoiceCell(row.value("effect"), row.place("effect"), "effect", findings);
  switch (kind) {
    case null:
      if (isBlank(row.value("effect"))) {
        findings.add("error", "valueMissing", row.place("effect"), {
          what: { "zh-CN": "效果", "en-US": "The effect" },
        });
      }
      return undefined;
    case "veto":
      return meaning(row.place("effect"));
    case "lowest":
    case "zero":
      return { kind };
    case "ceiling":
      return { kind, grade: gradeOf(row, bands, findings) };
    case "drop":
      return { kind, grades: gradesOf(row, findings) };
    case "cap":
      return { kind, score: capOf(row, findings) };
  }
}

/** The best grade that is left; null for the usual one. */
function gradeOf(row: TableRow, bands: readonly Band[], findings: Findings): string | null {
  const place = row.place("parameter");
  const name = readText(row.value("parameter"), place, findings);
  if (name === "") return null;
  if (!bands.some((band) => band.name === name))
    findings.add("error", "gradeUnknown", place, { name });
  return name;
}

/** How many grades a unit drops; 1 where nothing is given. */
function gradesOf(row: TableRow, findings: Findings): number {
  const place = row.place("parameter");
  const grades = readPlain(row.value("parameter"), place, "plain", findings) ?? 1;
  if (!Number.isInteger(grades) || grades < 1) {
    findings.add("error", "notWhole", place, { text: String(grades) });
  }
  return grades;
}

/** The score that a unit gets at most. */
function capOf(row: TableRow, findings: Findings): number {
  const place = row.place("parameter");
  const score = readPlain(row.value("parameter"), place, "plain", findings);
  if (score === null) {
    const what = { "zh-CN": "封顶的分数", "en-US": "The score to cap at" };
    findings.add("error", "valueMissing", place, { what });
  } else if (score < 0) {
    const item = readText(row.value("item"), row.place("item"), findings);
    findings.addError(new ScoreError("invalidVeto", { item }), place);
  }
  return score ?? 0;
}
