import { DEFAULT_SETTINGS, type LedgerLimits, type Settings } from "../../scoring/scheme";
import { addressOf } from "../../workbook/address";
import type { CellValue } from "../../workbook/cell";
import type { Block } from "../../workbook/workbook";
import type { Findings, Place } from "../findings/finding";
import { plainWord, readHeader } from "../format/header";
import { FORMAT_VERSION } from "../format";
import { SCHEME_SHEET } from "../format/schemeKeys";
import { readChoiceCell, readPlain, readText } from "./cells";
import { parseSteps } from "./parseSteps";
import { emptyRecord } from "./emptyRecord";
import { isBlank } from "./table";

/** 方案 as read: settings, the scheme's name, and where each setting stands. */
export interface ReadSettings {
  readonly name: string;
  readonly settings: Settings;
  placeOf(key: string): Place;
}

interface Entry {
  readonly key: string;
  readonly of: string;
  readonly value: CellValue;
  readonly format: string | null;
  readonly place: Place;
}

/** Reads 方案: the key in one column, the value to its right. */
export function readSettings(block: Block, sheet: string, findings: Findings): ReadSettings {
  const entries = readEntries(block, sheet, findings);
  const plain = new Map(entries.filter(({ of }) => of === "").map((entry) => [entry.key, entry]));
  const nowhere: Place = { sheet, address: "" };
  const number = (key: string): number | null => {
    const entry = plain.get(key);
    return entry ? readPlain(entry.value, entry.place, "plain", findings) : null;
  };
  const whole = (key: string): number | null => {
    const value = number(key);
    if (value === null || Number.isInteger(value)) return value;
    findings.add("error", "notWhole", plain.get(key)!.place, { text: String(value) });
    return null;
  };
  const choice = <List extends Parameters<typeof readChoiceCell>[2]>(key: string, list: List) => {
    const entry = plain.get(key);
    return entry ? readChoiceCell(entry.value, entry.place, list, findings) : null;
  };
  const text = (key: string): string => {
    const entry = plain.get(key);
    return entry ? readText(entry.value, entry.place, findings) : "";
  };
  const numbersOf = (key: string, kind: "plain" | "weight" | "share"): Record<string, number> => {
    const numbers = emptyRecord<number>();
    for (const entry of entries) {
      if (entry.key !== key || !isNamed(entry)) continue;
      const value = readPlain(entry.value, entry.place, kind, findings, entry.format);
      if (value !== null) numbers[entry.of] = value;
    }
    return numbers;
  };
  const version = whole("version");
  if (version !== null && version > FORMAT_VERSION) {
    const place = plain.get("version")!.place;
    findings.add("error", "versionNewer", place, { version, known: FORMAT_VERSION });
  }
  if (version !== null && version < 1) {
    const place = plain.get("version")!.place;
    findings.add("error", "versionUnknown", place, { version, known: FORMAT_VERSION });
  }
  const standard = DEFAULT_SETTINGS;
  const limits = (key: string): LedgerLimits => {
    const byName = numbersOf(key, "plain");
    return { total: number(key), byType: byName, byItem: byName };
  };
  const voteValues = numbersOf("voteValue", "plain");
  const settings: Settings = {
    marking: choice("marking", "marking") ?? standard.marking,
    fullMarks: number("fullMarks"),
    decimals: whole("decimals") ?? standard.decimals,
    rounding: choice("rounding", "rounding") ?? standard.rounding,
    roundingScope: choice("roundingScope", "roundingScope") ?? standard.roundingScope,
    weightTotal: choice("weightTotal", "weightTotal") ?? standard.weightTotal,
    method: choice("method", "method") ?? standard.method,
    aggregation: [
      choice("aggregation1", "mean") ?? "arithmetic",
      choice("aggregation2", "mean") ?? "arithmetic",
      choice("aggregation3", "mean") ?? "arithmetic",
    ],
    missing: choice("missing", "policy") ?? standard.missing,
    notApplicable: choice("notApplicable", "policy") ?? standard.notApplicable,
    rankBy: choice("rankBy", "rankBy") ?? standard.rankBy,
    ties: choice("ties", "ties") ?? standard.ties,
    tieBreakers: text("tieBreakers")
      .split(/[、,，;；\s]+/)
      .filter((code) => code !== ""),
    ceiling: number("ceiling"),
    bonus: limits("bonusLimit"),
    deduction: limits("deductionLimit"),
    bonusNeedsDocument: choice("bonusNeedsDocument", "yesNo") === "yes",
    year: whole("year"),
    quota: {
      base: numbersOf("quotaBase", "plain"),
      atLeastOne: choice("quotaAtLeastOne", "yesNo") === "yes",
      isPooled: choice("quotaPooled", "yesNo") === "yes",
      unitResult: textsOf("unitResult"),
      linkedShare: numbersOf("linkedShare", "share"),
    },
    panel: {
      weights: numbersOf("sourceWeight", "weight"),
      trim: whole("trim") ?? 0,
      missing: choice("sourceMissing", "sourcePolicy") ?? "refuse",
      voteValues:
        Object.keys(voteValues).length > 0
          ? voteValues
          : Object.assign(voteValues, standard.panel.voteValues),
    },
    trend: { progress: steps("progressPoints"), rankMove: steps("rankMovePoints") },
  };
  const placeOf = (key: string): Place =>
    (plain.get(key) ?? entries.find((entry) => entry.key === key))?.place ?? nowhere;
  return { name: text("name"), settings, placeOf };

  function steps(key: string): [number, number][] | null {
    const written = text(key);
    if (written === "") return null;
    const parsed = parseSteps(written);
    if (parsed) return parsed;
    findings.add("error", "stepsUnreadable", plain.get(key)!.place, { text: written });
    return null;
  }

  function textsOf(key: string): Record<string, string> {
    const texts = emptyRecord<string>();
    for (const entry of entries) {
      if (entry.key === key && isNamed(entry)) {
        texts[entry.of] = readText(entry.value, entry.place, findings);
      }
    }
    return texts;
  }
}

/** 应参加考核数 without a class is that of the units without one. */
function isNamed({ key, of }: Entry): boolean {
  return of !== "" || key === "quotaBase" || key === "unitResult";
}

const KEYS = new Map(
  SCHEME_SHEET.fields.flatMap((each) =>
    [each.id, each.en, ...each.zh].map((word) => [plainWord(word), each] as const),
  ),
);
/** Headers of the two columns, and words of the instructions that may stand above. */
const HEADERS = new Set(["项目", "设置项", "值", "key", "setting", "item", "value"].map(plainWord));

/** Settings that hold with a name and without one. */
const LIMITS = new Set(["bonusLimit", "deductionLimit"]);

function readEntries(block: Block, sheet: string, findings: Findings): Entry[] {
  const entries: Entry[] = [];
  const seen = new Set<string>();
  block.values.forEach((cells, row) => {
    const column = cells.findIndex((value) => typeof value === "string" && value.trim() !== "");
    const written = cells[column];
    if (typeof written !== "string") return;
    const { name, of } = readHeader(written);
    const field = KEYS.get(name);
    const value = cells[column + 1] ?? null;
    const at = (offset: number): Place => ({
      sheet,
      address: addressOf(row + block.area.row, column + offset + block.area.column),
    });
    if (!field || (of !== "" && !field.isOf)) {
      // A title or a note stands alone in its row; a key that is not known has a value beside it.
      const isSetting =
        value !== null &&
        !HEADERS.has(name) &&
        !(typeof value === "string" && HEADERS.has(plainWord(value)));
      if (isSetting) findings.add("warning", "settingUnknown", at(0), { key: written });
      return;
    }
    if (of === "" && field.isOf === "name" && !isBlank(value) && !LIMITS.has(field.id)) {
      findings.add("error", "settingNeedsName", at(0), { key: written });
    }
    const key = `${field.id}:${of}`;
    if (seen.has(key)) findings.add("error", "settingRepeated", at(0), { key: written });
    seen.add(key);
    const format = block.formats[row]?.[column + 1] ?? null;
    entries.push({ key: field.id, of, value, format, place: at(1) });
  });
  return entries;
}
