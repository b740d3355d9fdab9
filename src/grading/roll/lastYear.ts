import type { Sentence } from "../../scoring/locale";
import { absenceShown } from "../results/gradeShown";
import { prepareGrading } from "../gradeWorkbook";
import type { Finding } from "../findings/finding";
import { findSheet } from "../collect/form/sheetTable";
import { isInFormat } from "../layout/use/isInFormat";
import { isBad, readPart, type FileToMerge, type Part } from "../merge/part";
import { written } from "../merge/schemeDifferences";
import type { Grading } from "../results/grading";
import { unitResult } from "../results/unitResult";
import { readPastGrades, type HistoryRow } from "./pastGrades";
import { recheck } from "../run/recheck";
import { recheckSentence } from "../run/recheckSentence";
import { agrees } from "../run/recheckWritten";
import { rollSentence } from "./rollTexts";

/** A unit as last year left it. */
export interface LastUnit {
  readonly name: string;
  /** 单位编码 of 名单; "" where it has none. */
  readonly code: string;
  readonly className: string;
  readonly score: number | null;
  readonly rank: number | null;
  /** 审定, else a firm 建议; "" where neither stands. */
  readonly grade: string;
  readonly document: string;
  /** Whether ties leave the grade open and nothing was decided. */
  readonly isPending: boolean;
}

/** Last year's workbook, whose results are what its data give. */
export interface LastYear {
  readonly part: Part;
  readonly grading: Grading;
  /** 考核年度; undefined where the scheme names none. */
  readonly year: number | undefined;
  readonly units: readonly LastUnit[];
  readonly history: readonly HistoryRow[];
}

/** Why a workbook is not carried forward; the findings are those of its check. */
export interface LastYearRefusal {
  readonly reason: Sentence;
  readonly findings: readonly Finding[];
}

/** Reads last year's workbook. Its results must agree with what scheme and data give now. Nothing is written. */
export async function readLastYear(workbook: FileToMerge): Promise<LastYear | LastYearRefusal> {
  if (!isInFormat(await workbook.cells.list())) return refusal(rollSentence("notFormat"));
  const { findings, grading } = await prepareGrading(workbook);
  if (!grading) {
    const wrong = findings.filter(({ level }) => level === "error");
    return refusal(rollSentence("lastWrong", { count: wrong.length }), wrong);
  }
  const found = await recheck(workbook, grading);
  if (!found) return refusal(rollSentence("noResults"));
  if (!agrees(found)) {
    const first = { ...found, ...firstDifference(found) };
    return refusal(rollSentence("differs", { what: recheckSentence({ recheck: first }) }));
  }
  const part = await readPart("", workbook);
  if (isBad(part))
    return refusal(rollSentence("lastWrong", { count: part.findings.length }), part.findings);
  const codes = await unitCodes(workbook);
  const units = grading.read.data.units.map((name, unit) =>
    lastUnit(grading, unit, codes.get(name) ?? ""),
  );
  const year = grading.read.scheme.settings.period?.to.slice(0, 4);
  return {
    part,
    grading,
    year: year === undefined ? undefined : Number(year),
    units,
    history: await readPastGrades(workbook),
  };
}

export function isRefusal(found: LastYear | LastYearRefusal): found is LastYearRefusal {
  return "reason" in found;
}

function refusal(reason: Sentence, findings: readonly Finding[] = []): LastYearRefusal {
  return { reason, findings };
}

type Found = NonNullable<Awaited<ReturnType<typeof recheck>>>;

/** One difference is enough to look at. */
function firstDifference({ changed, missing, surplus }: Found): Partial<Found> {
  if (changed.length > 0) return { changed: changed.slice(0, 1), missing: [], surplus: [] };
  if (missing.length > 0) return { missing: missing.slice(0, 1), surplus: [] };
  return { surplus: surplus.slice(0, 1) };
}

function lastUnit(grading: Grading, unit: number, code: string): LastUnit {
  const { read, appraisal } = grading;
  const { unit: name, class: className, score, rank } = unitResult(grading, unit);
  const decision = read.decisions.byUnit.get(name);
  const isPending = (appraisal.possible?.[unit] ?? 0) !== 0;
  const isGraded = !isPending && absenceShown(appraisal, unit, "zh-CN") === undefined;
  const firm = isGraded ? (appraisal.scheme.bands[appraisal.grade[unit]!]?.name ?? "") : "";
  const grade = decision?.decided || firm;
  const document = decision?.document ?? "";
  return {
    name,
    code,
    className,
    score,
    rank,
    grade,
    document,
    isPending: isPending && grade === "",
  };
}

/** 单位编码 by unit. A column of serial numbers (序号) identifies nobody from one year to the next. */
async function unitCodes(workbook: FileToMerge): Promise<ReadonlyMap<string, string>> {
  const table = (await findSheet(workbook, "roster"))?.table;
  if (!table || /^序号$/.test(table.headerText("unitCode"))) return new Map();
  return new Map(
    table.rows.map((row) => [written(row.value("unit")), written(row.value("unitCode"))]),
  );
}
