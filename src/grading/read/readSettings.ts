import { atFifteenDigits } from "../../scoring/numbers/decimal";
import {
  DEFAULT_SETTINGS,
  type LedgerLimits,
  type PanelSettings,
  type QuotaSettings,
  type Settings,
} from "../../scoring/scheme";
import type { Block } from "../../workbook/workbook";
import type { Findings, Place } from "../findings/finding";
import { FORMAT_VERSION } from "../format";
import { parseSteps } from "./parseSteps";
import {
  readMonitorSettings,
  readQuarterWeights,
  type MonitorSettings,
} from "./readMonitorSettings";
import { readPaper, type PaperSettings } from "./readPaper";
import { isYear, readPeriod } from "./readPeriod";
import { LIMITS } from "./schemeEntries";
import { settingCells, type SettingCells } from "./settingCells";
import type { SettingFacts } from "./settingFacts";

/** 方案 as read: settings, the scheme's name, and where each setting stands. */
export interface ReadSettings {
  readonly name: string;
  readonly settings: Settings;
  readonly facts: SettingFacts;
  readonly paper: PaperSettings;
  readonly monitor: MonitorSettings;
  placeOf(key: string, of?: string): Place;
}

const STANDARD = DEFAULT_SETTINGS;

/** Reads 方案: the key in one column, the value to its right. */
export function readSettings(block: Block, sheet: string, findings: Findings): ReadSettings {
  const cells = settingCells(block, sheet, findings);
  checkVersion(cells, findings);
  const voteValues = cells.numbersOf("voteValue", "plain");
  const facts = factsOf(cells);
  const year = yearOf(cells, findings);
  const quarterWeights = readQuarterWeights(cells, findings);
  const settings: Settings = {
    ...totalSettings(cells),
    ...rankSettings(cells),
    ...pointSettings(cells),
    period: readPeriod(year, cells.day("periodFrom"), cells.day("periodTo")),
    singleClass: cells.choice("singleClass", "singleClass") ?? STANDARD.singleClass,
    quota: quotaSettings(cells),
    panel: panelSettings(cells, voteValues),
    trend: {
      progress: stepsOf(cells, "progressPoints", findings),
      rankMove: stepsOf(cells, "rankMovePoints", findings),
    },
    ...(quarterWeights ? { quarterWeights } : {}),
  };
  return {
    name: cells.text("name"),
    settings,
    facts,
    paper: readPaper(cells, year, findings),
    monitor: readMonitorSettings(cells, findings),
    placeOf: cells.placeOf,
  };
}

function checkVersion(cells: SettingCells, findings: Findings): void {
  const version = cells.whole("version");
  if (version === null || (version >= 1 && version <= FORMAT_VERSION)) return;
  const code = version < 1 ? "versionUnknown" : "versionNewer";
  findings.add("error", code, cells.placeOf("version"), { version, known: FORMAT_VERSION });
}

function yearOf(cells: SettingCells, findings: Findings): number | null {
  const year = cells.whole("year");
  if (year === null || isYear(year)) return year;
  findings.add("error", "yearUnknown", cells.placeOf("year"), { text: String(year) });
  return null;
}

function factsOf(cells: SettingCells): SettingFacts {
  return {
    vetoConsequence: cells.choice("vetoConsequence", "vetoConsequence"),
    higherShareBasis: cells.textsOf("higherShareBasis"),
    overQuotaBasis: cells.textsOf("overQuotaBasis"),
    limits: cells.entries.flatMap(({ key, of, place }) =>
      of !== "" && LIMITS.has(key) ? [{ name: of, place }] : [],
    ),
  };
}

type TotalKey =
  | "marking"
  | "fullMarks"
  | "decimals"
  | "rounding"
  | "roundingScope"
  | "weightTotal"
  | "method"
  | "aggregation"
  | "missing"
  | "notApplicable";

/** How scores become a total. */
function totalSettings({ choice, number, whole }: SettingCells): Pick<Settings, TotalKey> {
  return {
    marking: choice("marking", "marking") ?? STANDARD.marking,
    fullMarks: number("fullMarks"),
    decimals: whole("decimals") ?? STANDARD.decimals,
    rounding: choice("rounding", "rounding") ?? STANDARD.rounding,
    roundingScope: choice("roundingScope", "roundingScope") ?? STANDARD.roundingScope,
    weightTotal: choice("weightTotal", "weightTotal") ?? STANDARD.weightTotal,
    method: choice("method", "method") ?? STANDARD.method,
    aggregation: [
      choice("aggregation1", "mean") ?? "arithmetic",
      choice("aggregation2", "mean") ?? "arithmetic",
      choice("aggregation3", "mean") ?? "arithmetic",
    ],
    missing: choice("missing", "policy") ?? STANDARD.missing,
    notApplicable: choice("notApplicable", "policy") ?? STANDARD.notApplicable,
  };
}

/** How totals are ranked. */
function rankSettings({
  choice,
  text,
}: SettingCells): Pick<Settings, "rankBy" | "ties" | "tieBreakers"> {
  return {
    rankBy: choice("rankBy", "rankBy") ?? STANDARD.rankBy,
    ties: choice("ties", "ties") ?? STANDARD.ties,
    tieBreakers: text("tieBreakers")
      .split(/[、,，;；\s]+/)
      .filter((code) => code !== ""),
  };
}

/** What 加减分 may add or take. */
function pointSettings(
  cells: SettingCells,
): Pick<Settings, "ceiling" | "bonus" | "deduction" | "bonusNeedsDocument"> {
  return {
    ceiling: cells.number("ceiling"),
    bonus: limits("bonusLimit"),
    deduction: limits("deductionLimit"),
    bonusNeedsDocument: cells.choice("bonusNeedsDocument", "yesNo") === "yes",
  };

  function limits(key: string): LedgerLimits {
    const byName = cells.numbersOf(key, "plain");
    return { total: cells.number(key), byType: byName, byLevel: byName, byItem: byName };
  }
}

function quotaSettings({ choice, numbersOf, textsOf }: SettingCells): QuotaSettings {
  const standard = STANDARD.quota;
  return {
    base: numbersOf("quotaBase", "plain"),
    method: choice("quotaMethod", "quotaMethod") ?? standard.method,
    rounding: choice("quotaRounding", "quotaRounding") ?? standard.rounding,
    atLeastOne: choice("quotaAtLeastOne", "yesNo") === "yes",
    isPooled: choice("quotaPooled", "yesNo") === "yes",
    unitResult: textsOf("unitResult"),
    linkedShare: numbersOf("linkedShare", "share"),
  };
}

function panelSettings(
  { choice, numbersOf, whole }: SettingCells,
  voteValues: Record<string, number>,
): PanelSettings {
  return {
    weights: numbersOf("sourceWeight", "weight"),
    trim: whole("trim") ?? 0,
    missing: choice("sourceMissing", "sourcePolicy") ?? "refuse",
    voteValues:
      Object.keys(voteValues).length > 0
        ? voteValues
        : Object.assign(voteValues, STANDARD.panel.voteValues),
  };
}

/** A ladder of points; null where there is none, or none that can be read, which is reported. */
function stepsOf(
  { text, placeOf }: SettingCells,
  key: "progressPoints" | "rankMovePoints",
  findings: Findings,
): [number, number][] | null {
  const written = text(key);
  if (written === "") return null;
  const parsed = parseSteps(written);
  // Progress is counted in per cent, places are not.
  if (parsed?.every(({ isPercent }) => !isPercent || key === "progressPoints")) {
    return parsed.map(({ lower, isPercent, score }) => [
      isPercent ? atFifteenDigits(lower * 100) : lower,
      score,
    ]);
  }
  findings.add("error", "stepsUnreadable", placeOf(key), { text: written });
  return null;
}
