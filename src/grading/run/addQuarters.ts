import type { Sentence } from "../../scoring/locale";
import { plainWord } from "../../scoring/plainWord";
import type { Workbook } from "../../workbook/workbook";
import { Findings } from "../findings/finding";
import { quarterNames } from "../format/monitorFields";
import { scoreRow, scoreSheet } from "../monitor/scoreSheet";
import { optionalTable } from "../read/optionalTable";
import { readQuarterScores, type QuarterScore } from "../read/readQuarterScores";
import { readWorkbook } from "../read/readWorkbook";
import { workbookTables } from "../read/workbookTables";
import { standingSeal } from "../seal/sealSheet";

/** A file with quarters that were closed in it. */
export interface QuarterFile {
  readonly file: string;
  readonly workbook: Workbook;
}

/** How many scores were added, or why none was. */
export type Added =
  | { readonly kind: "added"; readonly count: number }
  | { readonly kind: "refused"; readonly problems: readonly Sentence[] };

/**
 * Puts the scores in 季度得分 of quarter files into that of the year's workbook, by unit. Units that the year does not have,
 * and two scores of one unit in one quarter, are told, and then nothing is written.
 */
export async function addQuarters(year: Workbook, files: readonly QuarterFile[]): Promise<Added> {
  const read = await readWorkbook(year, new Findings());
  if (!read) return { kind: "refused", problems: [UNREADABLE] };
  if (await standingSeal(year)) return { kind: "refused", problems: [SEALED] };
  const known = new Map((await scoresIn(year)).map((score) => [keyOf(score), { file: "", score }]));
  const problems: Sentence[] = [];
  let count = 0;
  for (const { file, workbook } of files) {
    const scores = await scoresIn(workbook);
    if (scores.length === 0) problems.push(none(file));
    for (const own of scores) {
      const index =
        read.data.unitIndex.get(own.unit) ?? read.data.plainIndex.get(plainWord(own.unit));
      if (index === undefined) {
        problems.push(unknown(file, own));
        continue;
      }
      const score = { ...own, unit: read.data.units[index]! };
      const other = known.get(keyOf(score));
      if (!other) count += 1;
      else if (other.score.score !== score.score) problems.push(twice(file, score, other.score));
      known.set(keyOf(score), { file, score });
    }
  }
  if (problems.length > 0) return { kind: "refused", problems };
  const rows = [...known.values()].map(({ score }) => ({ ...scoreRow(score), unit: score.unit }));
  await year.sheets.render([scoreSheet(rows, read.locale)]);
  return { kind: "added", count };
}

async function scoresIn(workbook: Workbook): Promise<readonly QuarterScore[]> {
  const findings = new Findings();
  const table = await optionalTable(await workbookTables(workbook, findings), "quarters", findings);
  return table ? readQuarterScores(table, findings) : [];
}

function keyOf({ unit, quarter }: QuarterScore): string {
  return JSON.stringify([unit, quarter]);
}

const UNREADABLE: Sentence = {
  "zh-CN": "全年的工作簿读不出来：请先检查并改正",
  "en-US": "The year's workbook cannot be read; check and correct it first",
};
const SEALED: Sentence = {
  "zh-CN": "全年的工作簿已定稿封存，不能再并入季度得分；确要修改，请先解除封存",
  "en-US": "The year's workbook is sealed; break the seal before scores of quarters are added",
};

function none(file: string): Sentence {
  return {
    "zh-CN": `${file} 没有季度得分：请先在这个文件里结束季度`,
    "en-US": `${file} has no scores of quarters; close the quarter in it first`,
  };
}

function unknown(file: string, { unit, place }: QuarterScore): Sentence {
  return {
    "zh-CN": `${file} 的“${unit}”（${place.sheet}!${place.address}）不在全年的数据表中：请改成数据表里的名称`,
    "en-US": `"${unit}" in ${file} (${place.sheet}!${place.address}) is not in the data of the year; use the name written there`,
  };
}

function twice(
  file: string,
  { unit, quarter, score, place }: QuarterScore,
  other: QuarterScore,
): Sentence {
  const name = quarterNames([quarter]);
  return {
    "zh-CN": `${file} 的${unit}${name["zh-CN"]}得分是 ${score}（${place.sheet}!${place.address}），已有的是 ${other.score}：请核对，只留一个`,
    "en-US": `${file} gives ${unit} ${score} for ${name["en-US"]} (${place.sheet}!${place.address}), but ${other.score} is there already; keep one`,
  };
}
