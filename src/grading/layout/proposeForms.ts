import { EMPTY_MAPPING } from "./emptyMapping";
import { formOf, type UnitForm } from "./formOf";
import type { MappedField, Mapping } from "./mapping";
import { both, type Part, type Question } from "./proposal";
import type { TableProposal } from "./proposeTable";
import { isOutOf100 } from "./isRaw";
import {
  kindsQuestion,
  missingQuestion,
  ruleQuestion,
  singleQuestion,
  valueQuestion,
} from "./questionTexts";
import { viewOf, type SheetCells } from "./view";

/** From so many equal forms on, that they are a unit each needs no question. */
const MANY = 3;

/** A sheet for each unit: the sheets with the same form; undefined where there are none. */
export function proposeForms(sheets: readonly SheetCells[]): TableProposal | undefined {
  const byShape = new Map<string, UnitForm[]>();
  for (const cells of sheets) {
    const form = formOf(viewOf(cells));
    if (!form) continue;
    const same = byShape.get(form.shape) ?? [];
    byShape.set(form.shape, [...same, form]);
  }
  const forms = [...byShape.values()].sort((a, b) => b.length - a.length)[0] ?? [];
  const first = forms[0];
  if (!first) return undefined;
  const kinds = kindsOf(forms);
  const values = first.values;
  const value = values.at(-1)!;
  const mapping: Mapping = {
    ...EMPTY_MAPPING,
    form: "sheets",
    sheets: forms.map(({ sheet }) => sheet),
    title: first.title,
    from: first.items[0]!.at,
    to: first.items.at(-1)!.at,
    unit: first.unit,
    value,
    indicators: first.items.map(({ at, header, weight, weightAt }, index) => ({
      at,
      header,
      name: header,
      weight,
      weightAt: kinds.size === 1 ? weightAt : null,
      rule: "direct" as const,
      direction: "higher" as const,
      ...(kinds.size === 1 ? {} : { classWeights: weightsOfKinds(kinds, index) }),
    })),
    adjustments: first.adjustments.map((field) => ({ ...field, sign: "signed" as const })),
    total: first.total,
    classOf: kinds.size === 1 ? {} : classesOf(kinds),
  };
  const questions: Question[] = [];
  if (values.length > 1) questions.push(valueQuestion(values));
  if (kinds.size > 1) questions.push(kindsQuestion(kinds.size, [...kinds.keys()]));
  if (forms.length < MANY) questions.push(singleQuestion(forms.length));
  const highest = Math.max(...forms.map((form) => form.highest));
  if (!isOutOf100(highest)) {
    const all = new Set(mapping.indicators.map(({ at }) => at));
    questions.push(ruleQuestion(mapping.indicators, all, undefined));
  }
  const blank = forms.flatMap(({ blanks }) => blanks);
  if (blank.length > 0) questions.push(missingQuestion(blank.length, blank[0]!));
  return {
    table: `${first.sheet}!${first.items[0]!.at}`,
    units: forms.length,
    score: forms.length < MANY ? 2 : 5,
    isBacked: true,
    mapping,
    parts: formParts(forms, mapping, [...kinds.keys()]),
    questions,
  };
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
  return Object.fromEntries([...kinds].map(([kind, [form]]) => [kind, form!.items[index]!.weight]));
}

function classesOf(kinds: ReadonlyMap<string, readonly UnitForm[]>): Record<string, string> {
  return Object.fromEntries(
    [...kinds].flatMap(([kind, forms]) => forms.map(({ sheet }) => [sheet, kind] as const)),
  );
}

function formParts(forms: readonly UnitForm[], mapping: Mapping, kinds: readonly string[]): Part[] {
  const named: MappedField = mapping.unit;
  return [
    {
      part: "units",
      value: `${forms.length}`,
      confidence: 0.9,
      reasons: [
        both(
          `${forms.length} 张表的格式相同，一张表一个单位（人）`,
          `${forms.length} sheets have one form, a unit each`,
        ),
        named.at === ""
          ? both("名称取工作表名", "named by the sheet")
          : both(`名称在 ${named.at}`, `named in ${named.at}`),
      ],
    },
    {
      part: "indicators",
      value: mapping.indicators.map(({ name }) => name).join("、"),
      confidence: 0.9,
      reasons: [
        both(
          `第 ${mapping.from}–${mapping.to} 行，权重在旁边一列`,
          `rows ${mapping.from}–${mapping.to}, weights beside`,
        ),
      ],
    },
    { part: "class", value: kinds.join("、"), confidence: 0.8, reasons: [] },
  ];
}
