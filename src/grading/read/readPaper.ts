import type { Findings } from "../findings/finding";
import type { SettingCells } from "./settingCells";

/** What 方案 says to the papers alone; it decides no result. */
export interface PaperSettings {
  /** 考核年度; null where nothing is given. */
  readonly year: number | null;
  /** Texts by key, days as 2026-12-31; "" where nothing is given. */
  readonly texts: Readonly<Record<PaperText, string>>;
  /** 公示工作日数. */
  readonly publicDays: number;
  readonly isFirstDayCounted: boolean;
  /** 公示列: what a public paper lists beside unit and grade. */
  readonly publicColumns: readonly PublicColumn[];
  /** 通报正文列得分. */
  readonly hasBulletinScores: boolean;
  /** 通报列否决事由. */
  readonly hasVetoItems: boolean;
  /** 用语阈值:比较, from where a gap is 略, plain and 明显, on the scale 0–100. */
  readonly comparison: readonly [slight: number, plain: number, clear: number];
  /** 用语阈值:同比, from where a change since last year is 略, plain and 明显. */
  readonly yearOnYear: readonly [slight: number, plain: number, clear: number];
  /** 用语阈值:极差, below which best and worst are close and from where they are far apart. */
  readonly spread: readonly [close: number, far: number];
}

const TEXTS = [
  "assessor",
  "issuer",
  "addressee",
  "documentNumber",
  "schemeDocument",
  "meeting",
  "contact",
  "phone",
  "appealWithin",
  "preparedBy",
  "reviewedBy",
  "signedBy",
  "secrecy",
  "remark",
  "copyTo",
  "printedBy",
  "inspector",
  "approvedBy",
] as const;
const DAYS = ["paperDate", "publicFrom", "rectifyBy", "printedOn"] as const;

export type PaperText = (typeof TEXTS)[number] | (typeof DAYS)[number];

export const PUBLIC_COLUMNS = ["类别", "总分", "名次"] as const;
export type PublicColumn = (typeof PUBLIC_COLUMNS)[number];

const WORKING_DAYS = 5;

/** The papers of a workbook that says nothing about them. */
export const NO_PAPER: PaperSettings = {
  year: null,
  texts: textsBy(() => ""),
  publicDays: WORKING_DAYS,
  isFirstDayCounted: false,
  publicColumns: [],
  hasBulletinScores: false,
  hasVetoItems: true,
  comparison: [1, 3, 8],
  yearOnYear: [0.5, 2, 5],
  spread: [5, 20],
};

/** Reads the rows of 方案 for the papers; what is wrong with one is reported at its cell like any other setting. */
export function readPaper(
  cells: SettingCells,
  year: number | null,
  findings: Findings,
): PaperSettings {
  const days: ReadonlySet<string> = new Set(DAYS);
  return {
    year,
    texts: textsBy((key) => (days.has(key) ? cells.day(key) : cells.text(key))),
    publicDays: workingDays(cells, findings),
    isFirstDayCounted: cells.choice("publicFirstDay", "yesNo") === "yes",
    publicColumns: publicColumns(cells, findings),
    hasBulletinScores: cells.choice("bulletinScores", "yesNo") === "yes",
    hasVetoItems: cells.choice("bulletinVetoItems", "yesNo") !== "no",
    ...wordLimits(cells, findings),
  };
}

function textsBy(read: (key: PaperText) => string): Record<PaperText, string> {
  const keys = [...TEXTS, ...DAYS];
  return Object.fromEntries(keys.map((key) => [key, read(key)])) as Record<PaperText, string>;
}

function workingDays(cells: SettingCells, findings: Findings): number {
  const days = cells.whole("publicDays");
  if (days === null || (days >= 1 && days <= MOST_DAYS)) return days ?? WORKING_DAYS;
  findings.add("error", "publicDaysRange", cells.placeOf("publicDays"), { days, most: MOST_DAYS });
  return WORKING_DAYS;
}

const MOST_DAYS = 60;

function publicColumns(cells: SettingCells, findings: Findings): PublicColumn[] {
  const names = cells
    .text("publicColumns")
    .split(/[、,，;；\s]+/)
    .filter((name) => name !== "");
  return names.flatMap((name) => {
    const known = PUBLIC_COLUMNS.find((each) => each === name);
    if (known) return [known];
    const details = { name, known: PUBLIC_COLUMNS.join("、") };
    findings.add("error", "publicColumnUnknown", cells.placeOf("publicColumns"), details);
    return [];
  });
}

type WordLimits = Pick<PaperSettings, "comparison" | "yearOnYear" | "spread">;

/** What word limits there are, by their names. */
const LIMITS = {
  比较: "comparison",
  同比: "yearOnYear",
  极差: "spread",
} as const satisfies Record<string, keyof WordLimits>;

const isKnown = (name: string): name is keyof typeof LIMITS => Object.hasOwn(LIMITS, name);

/** Rising numbers, as many as there are for that name. */
function wordLimits(cells: SettingCells, findings: Findings): WordLimits {
  const { comparison, yearOnYear, spread } = NO_PAPER;
  const limits: WordLimits = { comparison, yearOnYear, spread };
  for (const [name, text] of Object.entries(cells.textsOf("wordLimits"))) {
    const place = cells.placeOf("wordLimits", name);
    if (!isKnown(name)) {
      const known = Object.keys(LIMITS).join("、");
      findings.add("error", "wordLimitUnknown", place, { name, known });
      continue;
    }
    const key = LIMITS[name];
    const usual = NO_PAPER[key];
    const numbers = text.split(/[;；]/).map(Number);
    const isRising = numbers.every((each, index) => each > (numbers[index - 1] ?? 0));
    if (numbers.length === usual.length && isRising) Object.assign(limits, { [key]: numbers });
    else {
      const details = { text, count: usual.length, example: usual.join(";") };
      findings.add("error", "wordLimitsUnreadable", place, details);
    }
  }
  return limits;
}
