import type { MappedField } from "../mapping/mapping";
import { option, question, someOf } from "./question";
import { both } from "../mapping/both";
import type { RowBlocks } from "../see/view";
import type { Option, Question } from "./proposal";
import type { Section } from "./sectionsOf";

const atOf = ({ at }: { readonly at: string }): string => at;

export function classQuestion(
  fields: readonly MappedField[],
  sections: readonly Section[],
  suggested: string | null,
): Question {
  const names = someOf(fields.map(({ header, at }) => header || at));
  const heads = (unit: string) =>
    someOf(sections.map(({ name, count }) => `${name} ${count}${unit}`));
  const hasFields = fields.length > 0;
  const hasHeads = sections.length > 0;
  const zh = [hasFields && `“${names.zh}”`, hasHeads && `小标题（${heads(" 个").zh}）`];
  const en = [hasFields && `“${names.en}”`, hasHeads && `headings (${heads("").en})`];
  return question(
    "class",
    both(
      `要不要按${zh.filter(Boolean).join("或")}分类，在类内排名？`,
      `Are units ranked within classes given by ${en.filter(Boolean).join(" or ")}?`,
    ),
    [
      option("none", both("不分类，一起排名", "no classes, one ranking"), { class: null }),
      ...fields.map((field) => {
        const name = field.header || field.at;
        return option(field.at, both(`按“${name}”分类`, `classes by "${name}"`), { class: field });
      }),
      ...(sections.length > 0 ? [sectionsOption(sections)] : []),
    ],
    {
      ...{ columns: fields.map(atOf), cells: sections.map(atOf) },
      suggested: suggested ?? "none",
    },
  );
}

function sectionsOption(sections: readonly Section[]): Option {
  const heads = someOf(sections.map(({ name }) => name));
  const kept = sections.map(({ at, header, name }) => ({ at, header, name }));
  return option(
    "sections",
    both(`按小标题分类（${heads.zh}）`, `classes by the headings between the units (${heads.en})`),
    { class: null, sections: kept },
  );
}

export function linesQuestion(
  lines: readonly { readonly name: string; readonly label: string }[],
  surelySkipped: readonly string[],
  ends: { readonly from: string; readonly to: string },
): Question {
  const labels = someOf(lines.map(({ label }) => label || "（没有名称）"));
  return question(
    "lines",
    both(
      `“${labels.zh}”是参评单位，还是汇总或小标题？`,
      `Are "${labels.en}" units, or totals and headings?`,
    ),
    [
      option("skip", both("不是单位，不参与评分和排名", "no units; left out"), {
        lines: { skip: [...surelySkipped, ...lines.map(({ name }) => name)] },
      }),
      option("units", both("是单位", "units"), { lines: { skip: surelySkipped, ...ends } }),
    ],
    { lines: lines.map(({ name }) => name), suggested: "skip" },
  );
}

export function unitQuestion(
  { at, header }: MappedField,
  examples: readonly string[],
  others: readonly (readonly MappedField[])[],
): Question {
  const name = header || at;
  const shown = someOf(examples);
  return question(
    "unit",
    both(
      `“${name}”（${shown.zh}…）是不是单位（或人员）的名称？`,
      `Are the names of the units in "${name}" (${shown.en}…)?`,
    ),
    [option("yes", both("是", "yes")), ...others.map(namedBy)],
    { columns: [at], suggested: "yes" },
  );
}

/** Names that stand twice, and the columns that tell them apart. */
export function duplicatesQuestion(
  { at }: MappedField,
  names: readonly string[],
  others: readonly (readonly MappedField[])[],
): Question {
  const shown = someOf(names);
  const first = others[0]?.map(atOf).join("+");
  return question(
    "duplicates",
    both(
      `“${shown.zh}”各有不止一行，用什么区分？`,
      `"${shown.en}" stand more than once; what tells them apart?`,
    ),
    [
      ...others.map(namedBy),
      option("yes", both("先不区分，评分时逐个指出", "nothing yet; each is told when grading")),
    ],
    { columns: [at], suggested: first ?? "yes" },
  );
}

function namedBy(fields: readonly MappedField[]) {
  const names = fields.map(({ header, at }) => header || at);
  return option(
    fields.map(atOf).join("+"),
    both(`用“${names.join("＋")}”`, `by "${names.join(" + ")}"`),
    { unit: fields },
  );
}

export function tableQuestion(tables: readonly string[]): Question {
  return question(
    "table",
    both(
      "工作簿里有几张像考核表的表，要评哪一张？",
      "Several tables look like assessments; which one is meant?",
    ),
    tables.map((table) => option(table, both(table, table))),
    { tables, suggested: tables[0]! },
  );
}

export function periodQuestion(names: readonly string[], lines: readonly string[]): Question {
  const shown = someOf(names);
  return question(
    "period",
    both(
      `“${shown.zh}”像年份或月份，是各个单位吗？`,
      `"${shown.en}" look like periods; are they the units?`,
    ),
    [option("units", both("是，各时期相互比较", "yes, periods are compared"))],
    { lines },
  );
}

/** Several rows of each unit or indicator: which one counts. Targets are what it is measured by. */
export function blockQuestion({ words, line, target }: RowBlocks): Question {
  const shown = someOf(words);
  return question(
    "value",
    both(
      `每个有 ${words.length} 行（${shown.zh}），按哪一行计分？`,
      `Each has ${words.length} rows (${shown.en}); which one is scored?`,
    ),
    words.flatMap((word, index) =>
      index === target
        ? []
        : [option(String(index + 1), both(`“${word}”`, `“${word}”`), { blockLine: index })],
    ),
    { suggested: String(line + 1) },
  );
}

/** Units with a line for each of several periods; `others` are the lines of all but the last. */
export function panelQuestion(
  at: string,
  periods: readonly string[],
  others: readonly string[],
): Question {
  const shown = someOf(periods);
  const last = periods.at(-1)!;
  return question(
    "period",
    both(
      `每个单位有 ${periods.length} 个时期（${shown.zh}）：放在一起排名，还是只评 ${last}？`,
      `Each unit has ${periods.length} periods (${shown.en}): are all ranked together, or ${last} alone?`,
    ),
    [
      option("units", both("放在一起，每个时期算一个", "together, each period by itself")),
      option("last", both(`只评 ${last}`, `${last} alone`), { lines: { skip: others } }),
    ],
    { columns: [at] },
  );
}

export function singleQuestion(count: number): Question {
  return question(
    "single",
    both(
      `只有 ${count} 张这样的考核表（一张一个单位或人），只算它的得分吗？`,
      `There is only ${count} such form (a unit each); is it scored by itself?`,
    ),
    [option("yes", both("是", "yes"))],
    { suggested: "yes" },
  );
}

/** Units with figures and no sign of an assessment. */
export function whetherQuestion(count: number, examples: readonly string[]): Question {
  const shown = someOf(examples);
  return question(
    "whether",
    both(
      `这张表列出了 ${count} 个单位（${shown.zh}…）的数据，没有得分、权重或总分。要拿它评分吗？`,
      `This table has figures of ${count} units (${shown.en}…), and no marks, weights or totals. Is it to be graded?`,
    ),
    [option("yes", both("要", "yes"))],
    { suggested: "yes" },
  );
}

/** A table without a header: which column is what was read from its cells. */
export function headersQuestion(columns: readonly string[]): Question {
  return question(
    "headers",
    both(
      `这张表没有表头，${columns.join("、")} 列是按内容认的，对吗？`,
      `This table has no header; columns ${columns.join(", ")} were told by their cells, is that right?`,
    ),
    [option("yes", both("对", "yes"))],
    { columns, suggested: "yes" },
  );
}
