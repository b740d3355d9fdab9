import { EMPTY_MAPPING } from "../mapping/emptyMapping";
import { formMarking } from "./formMarking";
import { formOf, type UnitForm } from "./formOf";
import type { MappedField, MappedIndicator, Mapping } from "../mapping/mapping";
import { both } from "../mapping/both";
import type { Candidate, ColumnProposal, Question, TableProposal } from "./proposal";
import { isOutOf100 } from "./treatment";
import { ruleQuestion } from "./ruleQuestionTexts";
import {
  kindsQuestion,
  markingQuestion,
  missingQuestion,
  partWeightsQuestion,
  valueQuestion,
} from "./scoreQuestionTexts";
import { singleQuestion } from "./unitQuestionTexts";
import type { SheetCells } from "../see/view";
import { largest } from "../../../workbook/extremes";

/** From so many equal forms on, that they are a unit each needs no question. */
const MANY = 3;

/** A sheet for each unit: the sheets with the same form; undefined where there are none. */
export function proposeForms(sheets: readonly SheetCells[]): Candidate | undefined {
  const byShape = new Map<string, UnitForm[]>();
  for (const cells of sheets) {
    const form = formOf(cells);
    if (!form) continue;
    const same = byShape.get(form.shape) ?? [];
    byShape.set(form.shape, [...same, form]);
  }
  const forms = [...byShape.values()].sort((a, b) => b.length - a.length)[0] ?? [];
  const first = forms[0];
  if (!first) return undefined;
  const kinds = kindsOf(forms);
  const value = first.values.at(-1)!;
  const { marking } = formMarking(forms);
  const mapping: Mapping = {
    ...EMPTY_MAPPING,
    settings: { ...EMPTY_MAPPING.settings, marking },
    form: "sheets",
    sheets: forms.map(({ sheet }) => sheet),
    title: first.title,
    from: first.items[0]!.at,
    to: first.items.at(-1)!.at,
    unit: first.unit,
    value,
    indicators: first.items.map(({ at, header, weight, weightAt, part }, index) => ({
      at,
      header,
      name: header,
      weight,
      weightAt: kinds.size === 1 ? weightAt : null,
      ...(part ? { group: { ...part, header: part.name } } : {}),
      rule: "direct" as const,
      direction: "higher" as const,
      ...(kinds.size === 1 ? {} : { classWeights: weightsOfKinds(kinds, index) }),
    })),
    adjustments: first.adjustments.map((field) => ({ ...field, sign: "signed" as const })),
    total: first.total,
    classOf: kinds.size === 1 ? {} : classesOf(kinds),
  };
  const isFew = forms.length < MANY;
  return {
    table: {
      ...formTable(forms, mapping),
      questions: formQuestions(forms, mapping, [...kinds.keys()]),
      mapping,
    },
    score: isFew ? 2 : 5,
    isBacked: true,
    names: forms.map(({ sheet }) => sheet),
  };
}

function formQuestions(
  forms: readonly UnitForm[],
  { indicators, sheets }: Mapping,
  kinds: readonly string[],
): Question[] {
  const { values } = forms[0]!;
  const questions: Question[] = [];
  if (forms[0]!.items.some(({ weight }) => weight === null)) {
    questions.push(partWeightsQuestion(indicators));
  }
  if (values.length > 1) questions.push(valueQuestion(values));
  if (kinds.length > 1) questions.push(kindsQuestion(kinds.length, kinds));
  if (forms.length < MANY) questions.push({ ...singleQuestion(forms.length), tables: sheets });
  const { marking, isOpen, above } = formMarking(forms);
  if (isOpen) questions.push(markingQuestion(above, indicators));
  const highest = largest(
    forms.flatMap(({ marks }) => marks.map(({ mark }) => mark)),
    0,
  );
  // Points are told by their full marks, whatever they are out of.
  if (marking === "percent" && !isOpen && !isOutOf100(highest)) {
    questions.push(ruleQuestion(indicators, indicators));
  }
  const blank = forms.flatMap(({ blanks }) => blanks);
  // A form without any mark is not graded yet.
  if (blank.length > 0 && !areBlank(forms)) questions.push(missingQuestion(blank));
  return questions;
}

function formTable(
  forms: readonly UnitForm[],
  mapping: Mapping,
): Omit<TableProposal, "questions" | "mapping"> {
  const first = forms[0]!;
  const { unit, from, to, indicators, adjustments, total, sheets } = mapping;
  const isPoints = mapping.settings.marking === "points";
  const isBlank = areBlank(forms);
  const row = (
    field: MappedField,
    role: ColumnProposal["role"],
    more: Partial<ColumnProposal> = {},
  ): ColumnProposal => ({
    ...{ at: field.at, header: field.header, name: field.header, group: "", role },
    ...{ numeric: true, sure: 0.9, reason: both("按所在的行", "by its row"), ...more },
  });
  return {
    id: `${first.sheet}!${first.items[0]!.at}`,
    ...{ sheet: first.sheet, sheets, range: "", title: first.title, orientation: "sheets" },
    kind: isBlank ? "blankForm" : "form",
    sure: 0.9,
    reason: both(
      `${forms.length} 张表的格式相同，一张表一个单位（人）`,
      `${forms.length} sheets have one form, a unit each`,
    ),
    header: null,
    units: {
      at: [unit.at],
      lines: { from, to, except: [] },
      count: forms.length,
      duplicates: [],
      sure: 0.9,
      reason:
        unit.at === ""
          ? both("名称取工作表名", "named by the sheet")
          : both(`名称在 ${unit.at}`, `named in ${unit.at}`),
    },
    columns: [
      ...indicators.map((each) =>
        row(each, "indicator", {
          as: "mark",
          direction: "higher",
          rule: "direct",
          [isPoints ? "full" : "weight"]: weightIn(each),
          [isPoints ? "weight" : "full"]: null,
        }),
      ),
      ...adjustments.map((each) => row(each, each.sign)),
      ...(total ? [row(total, "total")] : []),
    ],
    method: {
      ...{ how: "weighted", proof: null },
      weights: both("权重（满分）在各项旁边", "weights or full marks stand beside the items"),
    },
    scale: { full: 100, grades: mapping.grades, from: "usual" },
    words: [],
    leftOut: [],
  };
}

function areBlank(forms: readonly UnitForm[]): boolean {
  return forms.every(({ blanks, items }) => blanks.length === items.length);
}

function weightIn({ weight, classWeights }: MappedIndicator): number | null {
  return weight ?? Object.values(classWeights ?? {})[0] ?? null;
}

/** Forms of several kinds: the same rows with other items or weights. The name of a kind is its title. */
function kindsOf(forms: readonly UnitForm[]): Map<string, UnitForm[]> {
  const byItems = new Map<string, UnitForm[]>();
  for (const form of forms) {
    const key = JSON.stringify(form.items.map(({ weight }) => weight));
    byItems.set(key, [...(byItems.get(key) ?? []), form]);
  }
  const named = new Map<string, UnitForm[]>();
  [...byItems.values()].forEach((same, index) => {
    const title = same[0]!.title || `第${index + 1}种表`;
    named.set(named.has(title) ? `${title}（${index + 1}）` : title, same);
  });
  return named;
}

function weightsOfKinds(
  kinds: ReadonlyMap<string, readonly UnitForm[]>,
  index: number,
): Record<string, number> {
  return Object.fromEntries(
    [...kinds].flatMap(([kind, [form]]) => {
      const { weight } = form!.items[index]!;
      return weight === null ? [] : [[kind, weight] as const];
    }),
  );
}

function classesOf(kinds: ReadonlyMap<string, readonly UnitForm[]>): Record<string, string> {
  return Object.fromEntries(
    [...kinds].flatMap(([kind, forms]) => forms.map(({ sheet }) => [sheet, kind] as const)),
  );
}
