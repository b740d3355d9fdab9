import type { Board } from "../../grading/board/board";
import { decide, note, startDraft, type BoardDraft } from "../../grading/board/boardDraft";
import { openBoard, type OpenBoard } from "../../grading/board/openBoard";
import { boardOf, planBoard, type BoardPlan } from "../../grading/board/planBoard";
import { writeBoard } from "../../grading/board/writeBoard";
import type { Finding } from "../../grading/findings/finding";
import type { Locale } from "../../scoring/locale";
import { CliError } from "../cliError";
import type { FileAdapter, FileWorkbook } from "../fileAdapter";
import { openInput } from "../openInput";
import { findingJson, refusalLine, type Output } from "../output";
import { findingLines } from "../findingLines";
import { checkOutput, writeOutput } from "../wholeFile";
import { boardLines } from "./boardLines";
import { decisionIn, decisionsFrom, type GivenDecision } from "./boardList";
import { stageOf } from "./boardOptions";
import { unitNamed } from "./namedUnit";
import { offerFile, type LayoutOptions } from "./offerFile";

export interface BoardOptions extends LayoutOptions {
  readonly json?: boolean;
  /** 局02=优秀. */
  readonly decide?: readonly string[];
  /** A file with decisions. */
  readonly from?: string;
  readonly reason?: string;
  readonly meeting?: string;
  /** 文号. */
  readonly number?: string;
  readonly date: string;
  readonly stage: string;
  readonly clerk?: string;
  readonly output?: string;
  readonly replace?: boolean;
  readonly locale: Locale;
}

/**
 * `hengji board FILE`: 等次审定 as the decisions in 结果 stand, with those of --decide and --from tried: places used and
 * left, each unit with its suggestion, what is decided and the suggestion worked out anew with the decisions as fixed.
 * With -o the decisions are written into a new file, in 结果 and 审定记录. Exit code 0; 2 where the workbook cannot be
 * graded, a decision is wrong or something stands against writing, and then nothing is written.
 */
export async function runBoard(
  file: string,
  options: BoardOptions,
  adapter: FileAdapter,
  output: Output,
): Promise<number> {
  const { locale, replace = false } = options;
  if (options.output !== undefined) await checkOutput(options.output, replace);
  const workbook = await openInput(file, adapter, locale, output);
  const offer = await offerFile(workbook, options, { isDraft: true, isBoard: true });
  const opened = offer.grading ? (await openBoard(workbook, offer.mapping)).board : undefined;
  if (!opened) {
    tell(offer.findings, locale, output);
    for (const text of offer.notes) output.err(text);
    return 2;
  }
  const draft = decidedDraft(opened, options, await given(options, adapter));
  return options.output === undefined
    ? show(boardOf(opened, draft), options, output)
    : write(workbook, options.output, { opened, draft, options }, output);
}

async function given(options: BoardOptions, adapter: FileAdapter): Promise<GivenDecision[]> {
  const { decide: pairs = [], from, reason } = options;
  const listed = from === undefined ? [] : await decisionsFrom(from, adapter);
  return [...listed, ...pairs.map((pair) => decisionIn(pair, reason))];
}

/** @throws {CliError} unitUnknown; decisionTwice where two are given for one unit */
function decidedDraft(
  { grading }: OpenBoard,
  { meeting = "", number = "", date, stage, clerk = "" }: BoardOptions,
  decisions: readonly GivenDecision[],
): BoardDraft {
  const start = startDraft(date);
  const known = new Set<string>();
  const typed = { stage: stageOf(stage), name: meeting, date, document: number, clerk };
  return decisions.reduce<BoardDraft>(
    (draft, { unit: name, grade, reason, document }) => {
      const unit = grading.read.data.units[unitNamed(name, grading)]!;
      if (known.has(unit)) throw new CliError("decisionTwice", { unit });
      known.add(unit);
      const decided = decide(draft, grading, unit, grade);
      if (grade === "") return decided;
      const words = { ...(reason && { reason }), ...(document && { document }) };
      return note(decided, grading, unit, words);
    },
    { ...start, meeting: typed },
  );
}

function show(made: Board, { json, locale }: BoardOptions, output: Output): number {
  if (json) {
    const findings = made.findings.map((finding) => findingJson(finding, locale));
    output.out(JSON.stringify({ ...made, findings }));
  } else for (const line of boardLines(made, locale)) output.out(line);
  tell(made.findings, locale, output);
  return made.findings.some(({ level }) => level === "error") ? 2 : 0;
}

function tell(findings: readonly Finding[], locale: Locale, output: Output): void {
  for (const line of findingLines(findings, locale)) output.err(line);
}

interface Decided {
  readonly opened: OpenBoard;
  readonly draft: BoardDraft;
  readonly options: BoardOptions;
}

async function write(
  workbook: FileWorkbook,
  target: string,
  { opened, draft, options }: Decided,
  output: Output,
): Promise<number> {
  const { locale, json, replace = false } = options;
  const planned = planBoard(opened, draft);
  if (planned.kind === "refused") {
    tell(planned.findings, locale, output);
    for (const reason of planned.reasons) output.err(refusalLine(reason, locale));
    output.err(locale === "zh-CN" ? "没有写文件。" : "Nothing was written.");
    return 2;
  }
  const isWritten = await writeBoard(workbook, planned.plan, opened.grading.read.locale);
  if (!isWritten) throw new Error("A file changed while it was open");
  await writeOutput(target, workbook.save(), replace);
  if (json) return show(boardOf(opened, draft), options, output);
  output.out(doneLine(planned.plan, target, locale));
  return 0;
}

function doneLine({ records }: BoardPlan, target: string, locale: Locale): string {
  const count = records.length;
  return locale === "zh-CN"
    ? `${count} 个单位的审定写入“结果”，记入“审定记录”，写入：${target}`
    : `${count} decisions are in the results and on the record, written: ${target}`;
}
