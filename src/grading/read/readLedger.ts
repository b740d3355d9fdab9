import { ScoreError } from "../../scoring/errors";
import type { LedgerRow, VetoRow } from "../../scoring/columns";
import type { Settings, VetoEffect, Band } from "../../scoring/scheme";
import type { Findings } from "../findings/finding";
import { readChoiceCell, readPlain, readText } from "./cells";
import { dateText, yearOf } from "./dates";
import type { ReadData } from "./readData";
import { plainWord } from "../format/header";
import { isBlank, type Table, type TableRow } from "./table";

/** A ledger row with what people need to recognise it. */
export interface ReadLedgerRow extends LedgerRow {
  readonly title: string;
  readonly date: string;
}

/** Reads 加减分. */
export function readLedger(
  table: Table,
  data: ReadData,
  settings: Settings,
  findings: Findings,
): ReadLedgerRow[] {
  const seen = new Set<string>();
  return table.rows.flatMap((row) => {
    const unit = unitOf(row, data, findings);
    const text = (key: string): string => readText(row.value(key), row.place(key), findings);
    const points = readPlain(row.value("points"), row.place("points"), "plain", findings);
    if (points === null && isBlank(row.value("points"))) {
      findings.add("error", "valueMissing", row.place("points"), {
        what: { "zh-CN": "分值", "en-US": "The points" },
      });
    }
    if (unit === undefined || points === null) return [];
    const title = text("title");
    const item = text("item") || title;
    const share =
      readPlain(row.value("share"), row.place("share"), "share", findings, row.format("share")) ??
      1;
    if (share <= 0) {
      const error = new ScoreError("invalidLedgerShare", { item, share });
      findings.addError(error, row.place("share"));
    }
    const date = row.value("date");
    const dateShown = text("date");
    const read: ReadLedgerRow = {
      unit,
      item,
      title: title || item,
      type: text("type"),
      level: text("level"),
      points,
      share,
      year: yearOf(date),
      date: dateText(date),
      document: text("document"),
    };
    const name = data.units[unit]!;
    if (points > 0 && settings.bonusNeedsDocument && read.document === "") {
      findings.add("warning", "bonusWithoutDocument", row.place("document"), {
        unit: name,
        item: read.title,
      });
    }
    if (settings.year !== null && read.year !== null && read.year !== settings.year) {
      const details = { unit: name, item: read.title, year: settings.year };
      findings.add("warning", "outsideYear", row.place("date"), details);
    }
    if (settings.year !== null && read.year === null && dateShown !== "") {
      findings.add("error", "dateUnreadable", row.place("date"), {
        text: dateShown,
      });
    }
    const key = JSON.stringify([unit, item]);
    if (points > 0 && item !== "" && seen.has(key)) {
      findings.add("info", "sameItem", row.place("unit"), { unit: name, item: read.title });
    }
    seen.add(key);
    return [read];
  });
}

/** Reads 否决. */
export function readVetoes(
  table: Table,
  data: ReadData,
  bands: readonly Band[],
  findings: Findings,
): VetoRow[] {
  return table.rows.flatMap((row) => {
    const unit = unitOf(row, data, findings);
    const effect = readEffect(row, bands, findings);
    const basis = readText(row.value("basis"), row.place("basis"), findings);
    const item = readText(row.value("item"), row.place("item"), findings);
    if (unit === undefined || !effect) return [];
    if (effect.kind === "lowest" && basis === "") {
      findings.add("error", "vetoWithoutBasis", row.place("basis"), { unit: data.units[unit]! });
    }
    return [{ unit, item, effect, basis }];
  });
}

function readEffect(
  row: TableRow,
  bands: readonly Band[],
  findings: Findings,
): VetoEffect | undefined {
  const place = row.place("parameter");
  const kind = readChoiceCell(row.value("effect"), row.place("effect"), "effect", findings);
  const number = (): number | null => readPlain(row.value("parameter"), place, "plain", findings);
  switch (kind) {
    case null:
      if (isBlank(row.value("effect"))) {
        findings.add("error", "valueMissing", row.place("effect"), {
          what: { "zh-CN": "效果", "en-US": "The effect" },
        });
      }
      return undefined;
    case "lowest":
    case "zero":
      return { kind };
    case "ceiling": {
      const name = readText(row.value("parameter"), place, findings);
      if (name === "") return { kind, tier: null };
      if (!bands.some((band) => band.name === name))
        findings.add("error", "tierUnknown", place, { name });
      return { kind, tier: name };
    }
    case "drop": {
      const tiers = number() ?? 1;
      if (!Number.isInteger(tiers) || tiers < 1) {
        findings.add("error", "notWhole", place, { text: String(tiers) });
      }
      return { kind, tiers };
    }
    case "cap": {
      const score = number();
      if (score === null) {
        const what = { "zh-CN": "封顶的分数", "en-US": "The score to cap at" };
        findings.add("error", "valueMissing", place, { what });
      } else if (score < 0) {
        const item = readText(row.value("item"), row.place("item"), findings);
        findings.addError(new ScoreError("invalidVeto", { item }), place);
      }
      return { kind, score: score ?? 0 };
    }
  }
}

/** The unit of a row by its name, spaces and widths aside; a name that the data do not have is reported. */
export function unitOf(row: TableRow, data: ReadData, findings: Findings): number | undefined {
  const unit = readText(row.value("unit"), row.place("unit"), findings);
  const index = data.unitIndex.get(unit) ?? data.plainIndex.get(plainWord(unit));
  if (index === undefined) {
    const place = row.place("unit");
    if (unit === "" && !findings.isWrongAt(place)) findings.add("error", "unitMissing", place);
    else if (unit !== "") findings.add("error", "unitUnknown", place, { unit });
  }
  return index;
}
