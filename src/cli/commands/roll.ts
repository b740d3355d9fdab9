import type { LineageRow, RollAnswers } from "../../grading/roll/lineage";
import { comparisonHead } from "../../grading/roll/comparisonSheet";
import { isRefusal, readLastYear, type LastYear } from "../../grading/roll/lastYear";
import { readAnswers } from "../../grading/roll/readAnswers";
import { readLineage } from "../../grading/roll/readLineage";
import { rollForward, type Rolled } from "../../grading/roll/rollForward";
import { rollNotices } from "../../grading/roll/rollNotices";
import { isBad, readPart, type Part } from "../../grading/merge/part";
import { readRoster, type RosterUnit } from "../../grading/roster/readRoster";
import type { Locale, Sentence } from "../../scoring/locale";
import { CliError } from "../cliError";
import type { FileAdapter } from "../fileAdapter";
import { isMistake } from "../mistake";
import { openInput } from "../openInput";
import { findingJson, levelLine, mistakeJson, refusalLine, type Output } from "../output";
import { findingLines } from "../findingLines";
import { checkOutput, writeOutput } from "../wholeFile";

export interface RollOptions {
  readonly output: string;
  /** A file with this year's units; without it they are last year's. */
  readonly roster?: string;
  readonly lineage?: string;
  /** A workbook whose scheme is this year's. */
  readonly scheme?: string;
  /** This year; the one after 考核年度 without it. */
  readonly year?: number;
  readonly answer?: readonly string[];
  readonly replace?: boolean;
  readonly json?: boolean;
  readonly locale: Locale;
}

/** What a call works with. */
interface Call {
  readonly options: RollOptions;
  readonly adapter: FileAdapter;
  readonly output: Output;
}

/**
 * `hengji roll LAST -o THIS`: this year's workbook from last year's. Exit code 0; 2 where last year's results do not hold,
 * something is wrong or is to be answered, and then nothing is written.
 */
export async function roll(
  path: string,
  options: RollOptions,
  adapter: FileAdapter,
  output: Output,
): Promise<number> {
  const call = { options, adapter, output };
  try {
    await checkOutput(options.output, options.replace ?? false);
    const last = await lastYear(path, call);
    if (!last) return 2;
    const { lineage, answers, problems } = await told(call);
    if (problems.length > 0) return stopped({ kind: "wrong", problems }, call);
    const rolled = await rollForward({
      ...{ last, lineage, answers, year: options.year },
      roster: await rosterOf(call),
      scheme: await schemeOf(call),
    });
    return rolled.kind === "made" ? await write(rolled, call) : stopped(rolled, call);
  } catch (error) {
    if (options.json && isMistake(error)) {
      output.out(JSON.stringify({ checks: [mistakeJson(error, options.locale)] }));
    }
    throw error;
  }
}

async function lastYear(
  path: string,
  { options, adapter, output }: Call,
): Promise<LastYear | undefined> {
  const { locale, json } = options;
  const last = await readLastYear(await openInput(path, adapter, locale, output));
  if (!isRefusal(last)) return last;
  const { reason, findings } = last;
  if (json) {
    const checks = findings.map((finding) => findingJson(finding, locale));
    output.out(JSON.stringify({ refused: reason[locale], checks }));
  } else for (const line of findingLines(findings, locale)) output.err(line);
  output.err(refusalLine(reason, locale));
  output.err(NOTHING[locale]);
  return undefined;
}

interface Told {
  readonly lineage: readonly LineageRow[];
  readonly answers: RollAnswers;
  readonly problems: readonly Sentence[];
}

async function told({ options, adapter, output }: Call): Promise<Told> {
  const { lineage: path, answer = [], locale } = options;
  const lines =
    path === undefined
      ? { found: [], problems: [] }
      : await readLineage(await openInput(path, adapter, locale, output));
  const answers = readAnswers(answer);
  return {
    lineage: lines.found,
    answers: answers.found,
    problems: [...lines.problems, ...answers.problems],
  };
}

async function rosterOf({
  options,
  adapter,
  output,
}: Call): Promise<readonly RosterUnit[] | undefined> {
  const { roster: path, locale } = options;
  if (path === undefined) return undefined;
  const { units, notices } = await readRoster(await openInput(path, adapter, locale, output));
  for (const { level, text } of notices) output.err(levelLine(level, text, locale));
  if (notices.some(({ level }) => level === "error")) throw new CliError("rosterWrong", { path });
  return units;
}

async function schemeOf({ options, adapter, output }: Call): Promise<Part | undefined> {
  const { scheme: path, locale } = options;
  if (path === undefined) return undefined;
  const part = await readPart(path, await openInput(path, adapter, locale, output));
  if (!isBad(part)) return part;
  for (const line of findingLines(part.findings, locale)) output.err(line);
  throw new CliError("rollScheme", { path });
}

function stopped(rolled: Exclude<Rolled, { kind: "made" }>, { options, output }: Call): number {
  const { locale, json } = options;
  if (rolled.kind === "wrong") {
    for (const problem of rolled.problems) output.err(refusalLine(problem, locale));
    if (json) output.out(JSON.stringify({ problems: rolled.problems.map((each) => each[locale]) }));
  } else if (json) {
    const questions = rolled.questions.map(({ text, ...rest }) => ({
      ...rest,
      text: text[locale],
    }));
    output.out(JSON.stringify({ questions }));
  } else {
    output.out(ASKED[locale].replace("{count}", String(rolled.questions.length)));
    for (const { text } of rolled.questions) output.out(text[locale]);
  }
  output.err(NOTHING[locale]);
  return 2;
}

async function write(
  rolled: Extract<Rolled, { kind: "made" }>,
  { options, adapter, output }: Call,
): Promise<number> {
  const { locale, output: target, replace = false, json } = options;
  const workbook = await adapter.create();
  await workbook.sheets.render(rolled.sheets);
  await writeOutput(target, workbook.save(), replace);
  const { comparison, facts, units } = rolled;
  const notices = rollNotices(rolled);
  if (json) {
    output.out(
      JSON.stringify({
        ...{ written: target, year: facts.years.present, fingerprints: comparison.fingerprints },
        ...{ same: comparison.isSame, changes: comparison.changes, gone: facts.gone },
        units: units.map(({ move, score, rank, incomparable, lacking }) => ({
          ...{ ...move, score: score, rank, incomparable: incomparable ?? null, lacking },
        })),
        notices: notices.map((notice) => notice[locale]),
      }),
    );
    return 0;
  }
  output.out(comparisonHead(comparison)[locale]);
  for (const notice of notices) output.out(notice[locale]);
  output.out(locale === "zh-CN" ? `已写入：${target}` : `Written: ${target}`);
  return 0;
}

const NOTHING = { "zh-CN": "没有写文件。", "en-US": "Nothing was written." };
const ASKED = {
  "zh-CN": "有 {count} 件事要先回答，回答后再运行一次：",
  "en-US": "{count} questions are to be answered first; then run it again:",
};
