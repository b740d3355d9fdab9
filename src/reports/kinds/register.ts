import type { Block, FormCell, FormRow, ReportFinding } from "../data/report";
import { line, type Text } from "../data/text";
import type { ReportFacts } from "../facts/reportFacts";
import type { UnitFacts } from "../facts/unitFacts";
import { reasonText } from "../patterns/unit/reason";
import { signedBy } from "../patterns/signing";
import { scorePage } from "../patterns/unit/scorePage";
import type { PersonalField } from "../records/persons";
import { fileTitle } from "./fileTitle";
import type { Kind, Refusal } from "./kind";

/**
 * 考核登记表 (S12): a page that a person, the leaders and the office fill in and sign; never score, rank, ratings or
 * vetoes but on a second page that is asked for.
 */
export const register: Kind = {
  isByUnit: true,
  basis: "results",
  make(facts, words, { unit, withScore = false }) {
    if (!facts.noun.isPersons) return { refusal: personsOnly(facts) };
    if (!unit) return { refusal: UNIT_NEEDED };
    const second: Block[] = withScore ? [{ kind: "pageBreak" }, ...scorePage(facts, unit)] : [];
    return {
      report: {
        kind: "register",
        page: "form",
        state: facts.state,
        title: [words.year, line`考核登记表`],
        address: null,
        blocks: [{ kind: "form", form: { widths: WIDTHS, rows: rowsOf(facts, unit) } }, ...second],
        sign: null,
        attachments: [],
        findings: words.findings,
      },
    };
  },
  fileName: (facts) => fileTitle(facts, "登记表"),
};

const UNIT_NEEDED: ReportFinding = {
  code: "unitNeeded",
  message: {
    "zh-CN": "登记表一人一份：请指定姓名，或为全部人员各做一份",
    "en-US": "A register is for one person: name the person, or make one for each",
  },
};

function personsOnly({ grading }: ReportFacts): Refusal {
  const { data } = grading.read;
  const { sheet } = data.placeOf(0, "unit");
  const header = data.unitHeader;
  return {
    code: "personsOnly",
    message: {
      "zh-CN": `考核登记表只给个人出：“${sheet}”表的表头是“${header}”，不是“姓名”。考核个人的，请把这个表头改成“姓名”`,
      "en-US": `Registers are for persons alone: the header in the sheet "${sheet}" is "${header}", not Name. Where persons are assessed, change that header`,
    },
  };
}

/** 姓名 · 性别 · 出生年月 · 政治面貌, each with its blank. */
const WIDTHS = [700, 1500, 650, 500, 1150, 1600, 1150, 1595] as const;
/** A label and its blank below the first row. */
const LABEL = 2;
const BLANK = 6;

/** 个人总结 takes a third of the page; with the others it fills one. */
const HEIGHTS = {
  line: 440,
  summary: 4252,
  training: 620,
  leader: 1150,
  office: 1050,
  own: 720,
} as const;

function rowsOf(facts: ReportFacts, unit: UnitFacts): FormRow[] {
  const personal = (key: PersonalField): Text | undefined => {
    const known = facts.records.persons(unit.index, key);
    return known && [known];
  };
  const row = (name: string, height: number, text?: Text, sign?: Text): FormRow => ({
    height,
    cells: [label(name, LABEL), blank(text, BLANK, sign)],
  });
  const first: readonly (readonly [string, Text | undefined])[] = [
    ["姓名", [unit.whole]],
    ["性别", personal("gender")],
    ["出生年月", personal("born")],
    ["政治面貌", personal("politics")],
  ];
  return [
    {
      height: HEIGHTS.line,
      cells: first.flatMap(([name, text]) => [label(name, 1), blank(text, 1)]),
    },
    row("单位及职务职级", HEIGHTS.line, personal("post") ?? classText(facts, unit)),
    row("任现职时间", HEIGHTS.line, personal("since")),
    row("从事或分管工作", HEIGHTS.line, personal("duties")),
    row("个人总结", HEIGHTS.summary, personal("summary")),
    row("参加培训情况", HEIGHTS.training, personal("training")),
    row("主管领导评语和等次建议", HEIGHTS.leader, suggestion(unit), SIGNED),
    row("机关负责人或考核委员会意见", HEIGHTS.office, decision(unit), SEALED),
    row("本人意见", HEIGHTS.own, undefined, SIGNED),
    row("未定等次或不参加考核情况说明", HEIGHTS.training, absence(facts, unit)),
  ];
}

const SIGNED = signedBy("签名");
const SEALED = signedBy("盖章或签名");

function label(name: string, span: number): FormCell {
  return { texts: [line`${name}`], span, isLabel: true };
}

function blank(text: Text | undefined, span: number, sign?: Text): FormCell {
  const cell = { texts: text ? [text] : [], span, isLabel: false };
  return sign ? { ...cell, sign } : cell;
}

/** The class stands for the post where persons are assessed by posts. */
function classText(facts: ReportFacts, unit: UnitFacts): Text | undefined {
  const { quote } = facts.classFactsOf(unit);
  return quote && [quote];
}

function suggestion({ grade }: UnitFacts): Text | undefined {
  if (grade.kind !== "suggested" && grade.kind !== "pending") return undefined;
  return line`等次建议：${grade.quote}`;
}

function decision({ isDecided, grade }: UnitFacts): Text | undefined {
  return isDecided ? line`等次：${grade.quote}` : undefined;
}

function absence(facts: ReportFacts, unit: UnitFacts): Text | undefined {
  const { standing } = unit;
  return standing === "exempt" || standing === "absent" || standing === "direct"
    ? line`${reasonText(facts, unit)}。`
    : undefined;
}
