import { readInput } from "../files";
import { openInput } from "../openInput";
import { noticeLine, refusalLine, type Output } from "../output";
import { findingLines } from "../findingLines";
import type { FileAdapter } from "../fileAdapter";
import type { Locale } from "../../scoring/locale";
import type { Quarter } from "../../grading/format/monitorFields";
import { isolated } from "../../scoring/isolated";
import { plainWord } from "../../scoring/plainWord";
import type { Report } from "../../reports/data/report";
import { ofClass, readReportFacts, type ReportFacts } from "../../reports/facts/reportFacts";
import type { UnitFacts } from "../../reports/facts/unitFacts";
import { KINDS } from "../../reports/kinds";
import type { PaperChoices, Stage, View } from "../../reports/kinds/kind";
import { KIND_NAMES, type KindId } from "../../reports/kindNames";
import { makeReport } from "../../reports/makeReport";
import { ownPaper } from "../../reports/ownTemplate/ownPaper";
import type { ReportFormat } from "../../reports/render/formats";
import type { MakeBook } from "../../reports/render/makeBook";
import { STATE_WORDS } from "../../reports/render/stateWords";
import { CliError } from "../cliError";
import { nearest } from "../../scoring/nearest";
import { offerFile } from "./offerFile";
import { differingCells } from "./reportDifferences";
import { formatOf, writePapers, type Paper } from "./reportFiles";

export interface ReportOptions {
  readonly kind: KindId;
  readonly output: string;
  readonly format?: ReportFormat;
  readonly unit?: string;
  readonly class?: string;
  readonly each?: boolean;
  /** A template of the office's own, a path. */
  readonly template?: string;
  readonly view?: View;
  readonly stage?: Stage;
  /** False with --no-decided. */
  readonly decided?: boolean;
  readonly withScore?: boolean;
  /** 季度讲评 and 督查通报. */
  readonly quarter?: Quarter;
  readonly draft?: boolean;
  readonly mapping?: string;
  readonly date: string;
  readonly replace?: boolean;
  readonly locale: Locale;
}

/**
 * `hengji report FILE --kind K -o OUT`: a paper from the results. A file that is not graded is graded in memory; results
 * that differ from what the scheme and the data give are refused with their cells. Exit code 0; 2 where something stands
 * in the way, and then nothing is written.
 */
export async function report(
  file: string,
  options: ReportOptions,
  adapter: FileAdapter,
  output: Output,
): Promise<number> {
  const { kind, locale, mapping, draft = false } = options;
  const { basis } = KINDS[kind];
  if (options.each && !KINDS[kind].isByUnit) {
    throw new CliError("eachByUnit", { kind: KIND_NAMES[kind][locale] });
  }
  const format = formatOf(options);
  const template = await templateOf(options, format);
  const workbook = await openInput(file, adapter, locale, output);
  const layout = mapping === undefined ? { locale } : { mapping, locale };
  const { grading, findings, notes } = await offerFile(
    workbook,
    layout,
    basis === "scheme" ? { isPlan: true } : { isDraft: draft },
  );
  if (!grading) {
    for (const line of findingLines(findings, locale)) output.err(line);
    for (const note of notes) output.err(note);
    return refused(output, locale);
  }
  const differing = basis === "results" ? await differingCells(workbook, grading) : [];
  for (const sentence of differing) output.err(refusalLine(sentence, locale));
  if (differing.length > 0) return refused(output, locale);
  const facts = scopeOf(await readReportFacts(workbook, grading), options);
  const papers = papersOf(facts, options, template, output);
  if (!papers) return refused(output, locale);
  const makeBook: MakeBook = async (sheets) => {
    const book = await adapter.create();
    await book.sheets.render(sheets);
    return book.save();
  };
  await writePapers(papers, { ...options, format, makeBook }, output);
  tellBlanks(papers, locale, output);
  output.out(doneSentence(papers[0]!.report, options));
  return 0;
}

/** The bytes of the template; what it gives is a Word document. */
async function templateOf(
  { template }: ReportOptions,
  format: ReportFormat,
): Promise<Uint8Array | undefined> {
  if (template === undefined) return undefined;
  if (format !== "docx") throw new CliError("templateNeedsWord");
  return readInput(template);
}

function refused(output: Output, locale: Locale): number {
  output.err(locale === "zh-CN" ? "没有写文件。" : "Nothing was written.");
  return 2;
}

function scopeOf(facts: ReportFacts, { class: name }: ReportOptions): ReportFacts {
  if (name === undefined) return facts;
  const scoped = ofClass(facts, name);
  if (scoped) return scoped;
  const names = facts.isClassed ? facts.classes.map((group) => isolated(group.name!)) : [];
  throw new CliError("classUnknown", { name, names: names.join("、") || "—" });
}

/** The papers that are asked for; undefined where one is refused, which is told. */
function papersOf(
  facts: ReportFacts,
  options: ReportOptions,
  template: Uint8Array | undefined,
  output: Output,
): Paper[] | undefined {
  const { kind, date, view, stage, decided, withScore = false, quarter, locale } = options;
  const units = unitsOf(facts, options);
  const own = template && ownPaper(facts, kind, template);
  if (own && "refusal" in own) {
    output.err(refusalLine(own.refusal.message, locale));
    return undefined;
  }
  if (own && units.length > 1 && !options.each) throw new CliError("templateOneUnit");
  const papers: Paper[] = [];
  for (const unit of units) {
    const choices: PaperChoices = {
      date,
      ...(unit ? { unit } : {}),
      ...(view ? { view } : {}),
      ...(stage ? { stage } : {}),
      ...(quarter ? { quarter } : {}),
      withoutDecided: decided === false,
      withScore,
    };
    const made = makeReport(facts, kind, choices);
    if ("refusal" in made) {
      output.err(refusalLine(made.refusal.message, locale));
      return undefined;
    }
    papers.push({ report: made.report, unit, ...(own ? { own: own.fill(choices) } : {}) });
  }
  return papers;
}

/** One unit, each of them, or none where the paper is of all. */
function unitsOf(
  facts: ReportFacts,
  { kind, unit: name }: ReportOptions,
): readonly (UnitFacts | undefined)[] {
  if (name !== undefined) return [unitNamed(facts, name)];
  return KINDS[kind].isByUnit ? facts.units : [undefined];
}

function unitNamed({ units }: ReportFacts, name: string): UnitFacts {
  const found =
    units.find((unit) => unit.name === name) ??
    units.find((unit) => plainWord(unit.name) === plainWord(name));
  if (found) return found;
  const names = units.map((unit) => unit.name);
  throw new CliError("unitUnlike", { unit: name, nearest: isolated(nearest(name, names) ?? "—") });
}

/** Each blank setting once, however many papers lack it. */
function tellBlanks(papers: readonly Paper[], locale: Locale, output: Output): void {
  const sentences = papers.flatMap(({ report, own }) =>
    (own ?? report).findings.map(({ message }) => message),
  );
  for (const line of new Set(sentences.map((sentence) => noticeLine(sentence, locale)))) {
    output.err(line);
  }
}

function doneSentence({ state }: Report, { kind, output: path, locale }: ReportOptions): string {
  const name = KIND_NAMES[kind][locale];
  if (locale === "en-US") return `${name} (${STATES[state]}) written: ${path}`;
  const word = STATE_WORDS[state];
  return `${name}${word === "" ? "" : `（${word}）`}已写入：${path}`;
}

const STATES = { draft: "draft", review: "for approval", final: "final" } as const;
