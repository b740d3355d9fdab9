import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { Findings } from "../../src/grading/findings/finding";
import { readWorkbook, type ReadWorkbook } from "../../src/grading/read/readWorkbook";
import { trendRows } from "../../src/grading/trendRows";
import { appraise } from "../../src/scoring/appraise/appraise";
import type { Columns } from "../../src/scoring/columns";
import { openXlsx } from "../../src/workbook/xlsx/openXlsx";
import { referee } from "./referee";

/** Workbooks with answers that were worked out by others; they are no part of this repository. */
const FOLDER = resolve("../shared/cases");
const hasCases = existsSync(FOLDER);

interface Case {
  readonly file: string;
  readonly expect: { readonly exit: number; readonly units?: readonly ExpectedUnit[] };
}

interface ExpectedUnit {
  readonly unit: string;
  readonly score: number | null;
  readonly grade: string | null;
  readonly rank: number | null;
  readonly possible?: readonly string[];
}

/** The columns with the points for progress among the ledger rows, which only grading adds. */
function withTrend({ scheme, columns, data }: ReadWorkbook): Columns {
  const { progress, rankMove } = scheme.settings.trend;
  if (!progress && !rankMove) return columns;
  const rows = trendRows(appraise(scheme, columns), data);
  return { ...columns, ledger: [...columns.ledger, ...rows] };
}

const cases: readonly Case[] = hasCases
  ? (JSON.parse(readFileSync(join(FOLDER, "cases.json"), "utf8")) as Case[])
  : [];
const graded = cases.filter(({ expect }) => expect.units);

(hasCases ? it.each(graded) : it.skip.each([{ file: "no ../shared/cases here", expect: {} }]))(
  "$file: the referee gives the known answers",
  async (given) => {
    const { file, expect: answer } = given as Case;
    const workbook = openXlsx(readFileSync(join(FOLDER, file)));
    const read = (await readWorkbook(workbook, new Findings()))!;
    const verdicts = referee(read.scheme, withTrend(read));
    const found = verdicts.map(({ score, possible, rank }, unit) => ({
      unit: read.data.units[unit],
      score,
      possible,
      rank,
    }));
    const expected = answer.units!.map(({ unit, score, grade, possible, rank }) => ({
      unit,
      score,
      possible: possible ?? (grade === null ? [] : [grade]),
      rank,
    }));
    expect(found).toEqual(expected);
  },
);
