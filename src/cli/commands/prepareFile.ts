import { prepareGrading } from "../../grading/gradeWorkbook";
import type { Preparation } from "../../grading/prepareRead";
import { detectLayout } from "../../grading/layout/detectLayout";
import { isInFormat } from "../../grading/layout/isInFormat";
import { layoutFinding } from "../../grading/layout/layoutFinding";
import { MAPPING_KEY, type Mapping } from "../../grading/layout/mapping";
import { parseMapping } from "../../grading/layout/parseMapping";
import { prepareMapped } from "../../grading/layout/prepareMapped";
import type { Proposal } from "../../grading/layout/proposal";
import { sheetCells } from "../../grading/layout/sheetCells";
import type { Locale, Sentence } from "../../scoring/locale";
import type { Workbook } from "../../workbook/workbook";
import { readInput } from "../files";

export interface LayoutOptions {
  readonly propose?: boolean;
  readonly table?: string;
  readonly mapping?: string;
  readonly accept?: boolean;
  readonly locale: Locale;
}

/** A preparation, with sentences of its own where a sheet that is not in the format leaves something open. */
export type FilePreparation = Preparation & { readonly notes?: readonly string[] };

/**
 * Prepares a workbook in the format as it is, and any other by a mapping: the one given, the one stored with it, or
 * what is proposed when the user accepts it and nothing is open.
 */
export async function prepareFile(
  workbook: Workbook,
  options: LayoutOptions,
  isDraft: boolean,
): Promise<FilePreparation> {
  const { mapping: file, accept, table, locale } = options;
  if (file !== undefined) {
    const text = new TextDecoder().decode(await readInput(file));
    return byText(workbook, text, isDraft, locale);
  }
  if (isInFormat(await workbook.cells.list())) return prepareGrading(workbook, { isDraft });
  const stored = await workbook.session.load(MAPPING_KEY);
  if (stored !== undefined && table === undefined) {
    return byText(workbook, stored, isDraft, locale);
  }
  const proposal = detectLayout(await sheetCells(workbook), table === undefined ? {} : { table });
  if (accept && proposal.mapping && proposal.questions.length === 0) {
    const prepared = await byText(workbook, JSON.stringify(proposal.mapping), isDraft, locale);
    return withNotice(prepared, proposal);
  }
  const { findings } = await prepareGrading(workbook, { isDraft });
  const isMissing = !proposal.mapping;
  return {
    findings: isMissing ? findings : [],
    grading: undefined,
    notes: isMissing ? [] : notes(proposal, accept ?? false, locale),
  };
}

async function byText(
  workbook: Workbook,
  text: string,
  isDraft: boolean,
  locale: Locale,
): Promise<FilePreparation> {
  const { mapping, problems } = parseMapping(text);
  if (!mapping) {
    return { findings: [], grading: undefined, notes: problems.map((each) => line(each, locale)) };
  }
  const prepared = await prepareMapped(workbook, mapping, { isDraft });
  if (prepared.grading) await keep(workbook, mapping);
  return prepared;
}

/** What was taken without a word of the user stands among the findings. */
function withNotice(prepared: FilePreparation, { recognised, mapping }: Proposal): FilePreparation {
  if (!prepared.grading) return prepared;
  const grades = mapping!.grades.map(({ name, lower }) => `${name} ${lower}`).join("、");
  const place = { sheet: mapping!.sheets[0]!, address: "" };
  const details = { what: recognised, grades };
  const notice = layoutFinding("warning", "proposalAccepted", place, details);
  const findings = [notice, ...prepared.findings];
  return { findings, grading: { ...prepared.grading, findings } };
}

/** The mapping goes with the workbook, so that the next grading finds it. */
async function keep(workbook: Workbook, mapping: Mapping): Promise<void> {
  await workbook.session.store(MAPPING_KEY, JSON.stringify(mapping));
}

function notes(
  { recognised, questions }: Proposal,
  isAccepted: boolean,
  locale: Locale,
): readonly string[] {
  const next: Sentence =
    questions.length === 0
      ? {
          "zh-CN": "用 grade --accept 按建议评分，或用 grade --propose 看看怎么识别的",
          "en-US":
            "grade as proposed with grade --accept, or see what was recognised with grade --propose",
        }
      : {
          "zh-CN": "用 grade --propose 打印识别结果，回答其中的问题后用 --mapping 给出",
          "en-US":
            "print it with grade --propose, answer its questions, and give it with --mapping",
        };
  const what: Sentence = {
    "zh-CN": `这张表不是衡绩格式，${recognised["zh-CN"]}${next["zh-CN"]}`,
    "en-US": `This is not in the format of Hengji. ${recognised["en-US"]} Next: ${next["en-US"]}`,
  };
  const asked = isAccepted
    ? questions.map(({ id, text, options }) => ({
        "zh-CN": `问题 ${id}，${text["zh-CN"]}（${options.map((each) => each.id).join("、")}）`,
        "en-US": `Question ${id}: ${text["en-US"]} (${options.map((each) => each.id).join(", ")})`,
      }))
    : [];
  return [what, ...asked].map((each) => line(each, locale));
}

function line(sentence: Sentence, locale: Locale): string {
  return `${locale === "zh-CN" ? "错误：" : "error: "}${sentence[locale]}`.replace(
    /\p{Cc}+/gu,
    " ",
  );
}
