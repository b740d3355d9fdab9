import type { Sentence } from "../../../scoring/locale";
import { plainWord } from "../../../scoring/plainWord";
import { largest } from "../../../workbook/extremes";
import { both } from "../mapping/both";
import type { MappedIndicator, MappedPart, Mapping } from "../mapping/mapping";
import { directionQuestion } from "./directionQuestion";
import { isGenericMark } from "./indicatorOf";
import { question, option, someOf } from "./question";
import type { Candidate, ColumnProposal, Question, TableProposal } from "./proposal";
import { ruleQuestion } from "./ruleQuestionTexts";
import { missingQuestion, weightsQuestion } from "./scoreQuestionTexts";

/** From this share on, two sheets speak of the same units. */
const SAME = 0.6;

/** A sheet for each indicator, one column of marks in each, whose units have the same names; undefined where there are none. */
export function proposeJoined(all: readonly Candidate[]): Candidate | undefined {
  const single = all.filter(({ table }) => isPart(table));
  const joined = single.map((first) => sameUnits(first, single));
  const parts = joined.sort((a, b) => b.length - a.length)[0] ?? [];
  if (parts.length < 2) return undefined;
  const names = namesOf(parts);
  const mapping = mappingOf(parts, names);
  const tables = parts.map(({ table }) => table);
  const units = new Set(parts.flatMap((each) => each.names.map(plainWord))).size;
  const missing = parts.reduce((sum, each) => sum + units - each.names.length, 0);
  const first = tables[0]!;
  const id = `${first.id}+${tables.length - 1}`;
  return {
    names: parts[0]!.names,
    score: 2 * largest(parts.map(({ score }) => score)),
    isBacked: false,
    table: {
      ...first,
      id,
      sheets: tables.map(({ sheet }) => sheet),
      orientation: "joined",
      reason: both(
        `${tables.length} 张表的单位相同，各有一列得分`,
        `${tables.length} sheets have the same units, a column of marks each`,
      ),
      units: { ...first.units, count: units },
      columns: tables.flatMap((table, index) => columnsOf(table, names[index]!)),
      method: { how: "open", proof: null, weights: null },
      leftOut: tables.flatMap(({ sheet, leftOut }) => leftOut.map((at) => `${sheet}!${at}`)),
      questions: questionsOf(id, tables, mapping, missing),
      mapping,
    },
  };
}

/** A table of one column of marks, with every unit once. */
function isPart({ orientation, mapping, units, kind }: TableProposal): boolean {
  return (
    orientation === "rows" &&
    kind !== "list" &&
    mapping.indicators.length === 1 &&
    mapping.alsoUnit.length === 0 &&
    units.duplicates.length === 0
  );
}

/** The tables on other sheets with the units of this one, one for each sheet. */
function sameUnits(first: Candidate, all: readonly Candidate[]): Candidate[] {
  const own = new Set(first.names.map(plainWord));
  const sheets = new Set<string>();
  return all.filter(({ table, names }) => {
    const shared = names.filter((name) => own.has(plainWord(name))).length;
    const isSame =
      shared >= Math.max(own.size, names.length) * SAME &&
      table.mapping.unit.header === first.table.mapping.unit.header;
    if (!isSame || sheets.has(table.sheet)) return false;
    sheets.add(table.sheet);
    return true;
  });
}

/** Indicators are named by their columns where these differ, else by their sheets. */
function namesOf(parts: readonly Candidate[]): string[] {
  const headers = parts.map(({ table }) => table.mapping.indicators[0]!.name);
  const differ = new Set(headers).size === headers.length && !headers.some(isGenericMark);
  return differ ? headers : parts.map(({ table }) => table.sheet.trim());
}

function mappingOf(parts: readonly Candidate[], names: readonly string[]): Mapping {
  const tables = parts.map(({ table }) => table);
  const { mapping } = tables[0]!;
  return {
    ...mapping,
    form: "joined",
    sheets: tables.map(({ sheet }) => sheet),
    parts: tables.map(({ sheet, mapping: { unit, from, to, skip } }): MappedPart => ({
      ...{ sheet, unit, from, to, skip },
    })),
    class: null,
    indicators: tables.map(({ sheet, mapping: own }, index): MappedIndicator => {
      const [only] = own.indicators;
      const at = `${sheet}!${only!.at}`;
      return { ...only!, at, name: names[index]!, weight: null, weightAt: null };
    }),
    method: "weighted",
    adjustments: [],
    vetoes: [],
    total: null,
    rank: null,
  };
}

function columnsOf({ sheet, columns }: TableProposal, name: string): ColumnProposal[] {
  return columns.map((each) => ({
    ...each,
    at: `${sheet}!${each.at}`,
    ...(each.role === "indicator" ? { name, weight: null, full: null } : {}),
  }));
}

function questionsOf(
  id: string,
  tables: readonly TableProposal[],
  { indicators }: Mapping,
  missing: number,
): Question[] {
  const raw = indicators.filter((_, index) => {
    return tables[index]!.columns.some((each) => each.role === "indicator" && each.as === "raw");
  });
  return [
    joinedQuestion(id, tables),
    weightsQuestion(indicators),
    ...(raw.length > 0 ? [ruleQuestion(indicators, raw), directionQuestion(raw)] : []),
    ...(missing > 0 ? [missingQuestion([tables[0]!.sheet], missing)] : []),
    ...tables[0]!.questions.filter(({ about }) => about === "scale"),
  ];
}

/** Whether the sheets are parts of one assessment or several by themselves. */
function joinedQuestion(id: string, tables: readonly TableProposal[]): Question {
  const sheets = someOf(tables.map(({ sheet }) => sheet));
  const joined: Sentence = both("按名称合成一张表", "one table, joined by name");
  return question(
    "table",
    both(
      `${tables.length} 张表（${sheets.zh}）的单位相同，各有一列得分。合起来评，还是只评一张？`,
      `${tables.length} sheets (${sheets.en}) have the same units and a column of marks each. Are they graded together, or one alone?`,
    ),
    [
      option(id, joined),
      ...tables.map((each) =>
        option(each.id, both(`只评“${each.sheet}”`, `"${each.sheet}" alone`)),
      ),
    ],
    { tables: [id, ...tables.map((each) => each.id)], suggested: id },
  );
}
