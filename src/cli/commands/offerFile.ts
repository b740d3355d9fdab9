import { layoutFinding } from "../../grading/layout/use/layoutFinding";
import type { Mapping } from "../../grading/layout/mapping/mapping";
import { parseMapping } from "../../grading/layout/propose/parseMapping";
import type { Proposal } from "../../grading/layout/propose/proposal";
import type { PrepareOptions } from "../../grading/prepareRead";
import { findAssessment } from "../../grading/run/findAssessment";
import { offerGrading, type GradingOffer } from "../../grading/run/gradingOffer";
import type { Locale, Sentence } from "../../scoring/locale";
import type { Workbook } from "../../workbook/workbook";
import { readInput } from "../files";
import { pointedNames, type NamesOptions } from "./pointedNames";

export interface LayoutOptions extends NamesOptions {
  readonly propose?: boolean;
  readonly table?: string;
  readonly mapping?: string;
  readonly accept?: boolean;
  readonly locale: Locale;
}

/** An offer, with sentences of its own where a sheet that is not in the format leaves something open. */
export type FileOffer = GradingOffer & { readonly notes: readonly string[] };

/**
 * Prepares a workbook in the format as it is, and any other by a mapping: the one given, the one stored with it, or
 * what is proposed when the user accepts it and nothing is open.
 */
export async function offerFile(
  workbook: Workbook,
  { mapping: file, accept = false, table, locale, ...names }: LayoutOptions,
  options: PrepareOptions = {},
): Promise<FileOffer> {
  const offer = async (mapping: Mapping | undefined): Promise<FileOffer> => ({
    ...(await offerGrading(workbook, mapping, { ...options, isUnseen: true })),
    notes: [],
  });
  if (file !== undefined) {
    const { mapping, problems } = parseMapping(new TextDecoder().decode(await readInput(file)));
    return mapping ? offer(mapping) : refused(problems.map((each) => line(each, locale)));
  }
  const pointed = await pointedNames(workbook, names);
  const told = table === undefined ? pointed : { ...pointed, table };
  const found = await findAssessment(workbook, told);
  if (found.kind === "mapped") return offer(found.mapping);
  if (found.kind === "unknown") return unrecognised(found.proposal, table);
  if (found.kind !== "foreign") return offer(undefined);
  const { proposal } = found;
  if (accept && proposal.chosen?.questions.length === 0) {
    return withNotice(await offer(proposal.chosen.mapping), proposal);
  }
  return refused(notes(proposal, accept, locale));
}

function refused(sentences: readonly string[]): FileOffer {
  const nothing = {
    mapping: undefined,
    grading: undefined,
    preview: undefined,
    seal: undefined,
    written: undefined,
  };
  return { ...nothing, findings: [], concerns: [], notes: sentences };
}

/** What was taken without a word of the user stands among the findings. */
function withNotice(offer: FileOffer, { recognised, chosen }: Proposal): FileOffer {
  if (!offer.grading || !chosen) return offer;
  const { mapping } = chosen;
  const grades = mapping.grades.map(({ name, lower }) => `${name} ${lower}`).join("、");
  const place = { sheet: mapping.sheets[0]!, address: "" };
  const details = { what: recognised, grades };
  const notice = layoutFinding("warning", "proposalAccepted", place, details);
  const findings = [notice, ...offer.findings];
  return { ...offer, findings, grading: { ...offer.grading, findings } };
}

function unrecognised({ recognised }: Proposal, table: string | undefined): FileOffer {
  const place = { sheet: table?.split("!")[0] ?? "", address: "" };
  return {
    ...refused([]),
    findings: [layoutFinding("error", "noAssessment", place, { reason: recognised })],
  };
}

function notes(
  { recognised, chosen }: Proposal,
  isAccepted: boolean,
  locale: Locale,
): readonly string[] {
  const questions = chosen?.questions ?? [];
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
