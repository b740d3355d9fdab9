import type { Sentence } from "../../scoring/locale";
import { GRADE_SCALES } from "../../scoring/gradeScale";
import type { MappedField, Mapping, MappedIndicator } from "./mapping";
import { both, type Option, type Question } from "./proposal";

/** How many names a question lists. */
const NAMED = 8;

type Setting = Readonly<Record<string, unknown>>;

function option(id: string, text: Sentence, set: Setting, closes?: readonly string[]): Option {
  return closes ? { id, text, set, closes } : { id, text, set };
}

function question(
  id: string,
  text: Sentence,
  suggested: string | null,
  options: readonly Option[],
): Question {
  return { id, text, options, suggested, answer: null };
}

function each(
  indicators: readonly MappedIndicator[],
  change: (indicator: MappedIndicator, index: number) => Setting,
): Setting {
  return Object.assign({}, ...indicators.map(change)) as Setting;
}

export function weightsQuestion(indicators: readonly MappedIndicator[]): Question {
  const names = indicators.slice(0, NAMED).map(({ name }) => name);
  const more = indicators.length > names.length ? "…" : "";
  return question(
    "weights",
    both(
      `没有找到权重。${indicators.length} 项指标（${names.join("、")}${more}）怎样合成总分？`,
      `No weights were found. How do the ${indicators.length} indicators (${names.join(", ")}${more}) make up the total?`,
    ),
    null,
    [
      option("equal", both("各项等权，满分都是 100", "equal weights, each out of 100"), {
        ...each(indicators, (_, index) => ({ [`indicators.${index}.weight`]: 1 })),
        "settings.marking": "percent",
        "settings.weightTotal": "scale",
      }),
      option("sum", both("各项得分直接相加", "the marks are added up"), {
        ...each(indicators, (_, index) => ({
          [`indicators.${index}.rule`]: "sum",
          [`indicators.${index}.weight`]: null,
        })),
        "settings.marking": "points",
        grades: NO_GRADES,
      }),
    ],
  );
}

/** Marks below their weights: points or marks out of 100. `above` is the cell of one that is not below. */
export function markingQuestion(above: string | undefined): Question {
  return question(
    "marking",
    above === undefined
      ? both(
          "各项得分都不超过权重：得分是 0–100 的百分制，还是以权重为满分的分值制？",
          "No mark is above its weight: are marks out of 100, or points out of the weight?",
        )
      : both(
          `得分多数不超过权重，${above} 超过：得分是 0–100 的百分制，还是以权重为满分的分值制（${above} 要改正）？`,
          `Most marks are not above their weights, ${above} is: are marks out of 100, or points out of the weight (then ${above} is to be corrected)?`,
        ),
    null,
    [
      option(
        "points",
        both("分值制：权重就是满分，得分相加", "points: the weight is the full mark"),
        {
          "settings.marking": "points",
        },
      ),
      option("percent", both("百分制：得分乘权重", "percent: mark times weight"), {
        "settings.marking": "percent",
      }),
    ],
  );
}

/** Values that are no marks out of 100: how they become scores. */
export function ruleQuestion(
  all: readonly MappedIndicator[],
  raw: ReadonlySet<string>,
  ranked: { readonly at: string; readonly direction: "higher" | "lower" } | undefined,
): Question {
  const shown = all.filter(({ at }) => raw.has(at));
  const names = shown.slice(0, NAMED).map(({ name }) => name);
  const more = shown.length > names.length ? "…" : "";
  const apply = (rule: string) =>
    each(all, ({ at }, index) => (raw.has(at) ? { [`indicators.${index}.rule`]: rule } : {}));
  const basis = ranked && all.find(({ at }) => at === ranked.at);
  return question(
    "rule",
    both(
      `这些列是原始数据，不是得分：${names.join("、")}${more}。怎样计分？（除另外问到的列，都按越高越好；之后可逐项改）`,
      `These columns are raw values, not marks: ${names.join(", ")}${more}. How are they scored? (higher is better but where asked; or edit indicators one by one)`,
    ),
    basis ? "ranked" : null,
    [
      ...(basis
        ? [
            option(
              "ranked",
              both(
                `只看“${basis.name}”，按名次计分：表中的名次就是由它排出的`,
                `only “${basis.name}”, by place: the printed ranks come from it`,
              ),
              {
                indicators: [
                  {
                    ...basis,
                    rule: "rank",
                    direction: ranked.direction,
                    weight: 100,
                    weightAt: null,
                  },
                ],
                "settings.marking": "percent",
              },
              ["weights", "direction", "derived"],
            ),
          ]
        : []),
      option("efficacy", both("功效系数（60–100）", "efficacy (60–100)"), apply("efficacy")),
      option("minmax", both("极差（0–100）", "min–max (0–100)"), apply("minmax")),
      option("best", both("比优（最好的得 100）", "against the best, who has 100"), apply("best")),
      option("rank", both("名次", "by place"), apply("rank")),
      option("direct", both("就是得分，直接使用", "they are marks as they stand"), apply("direct")),
    ],
  );
}

export function directionQuestion(
  all: readonly MappedIndicator[],
  lower: readonly number[],
): Question {
  const names = lower.map((index) => all[index]!.name);
  const set = (direction: string): Setting =>
    Object.fromEntries(lower.map((index) => [`indicators.${index}.direction`, direction]));
  return question(
    "direction",
    both(`${names.join("、")}：是不是越低越好？`, `${names.join(", ")}: is a lower value better?`),
    "lower",
    [
      option("lower", both("越低越好", "lower is better"), set("lower")),
      option("higher", both("越高越好", "higher is better"), set("higher")),
    ],
  );
}

export function classQuestion(fields: readonly { at: string; header: string }[]): Question {
  const names = fields.map(({ header }) => header).join("、");
  return question(
    "class",
    both(
      `要不要按“${names}”分类，在类内排名？`,
      `Are units ranked within classes given by “${names}”?`,
    ),
    "none",
    [
      option("none", both("不分类，一起排名", "no classes, one ranking"), { class: null }),
      ...fields.map((field) =>
        option(field.at, both(`按“${field.header}”分类`, `classes by “${field.header}”`), {
          class: field,
        }),
      ),
    ],
  );
}

export function linesQuestion(
  lines: readonly { readonly name: string; readonly label: string }[],
  surelySkipped: readonly string[],
  ends: { readonly from: string; readonly to: string },
): Question {
  const labels = lines.map(({ label }) => label || "（没有名称）").join("、");
  return question(
    "lines",
    both(
      `“${labels}”是参评单位，还是汇总或小标题？`,
      `Are “${labels}” units, or totals and headings?`,
    ),
    "skip",
    [
      option("skip", both("不是单位，不参与评分和排名", "no units; left out"), {
        skip: [...surelySkipped, ...lines.map(({ name }) => name)],
      }),
      option("units", both("是单位", "units"), { skip: surelySkipped, ...ends }),
    ],
  );
}

export function unitQuestion(
  { at, header }: MappedField,
  examples: readonly string[],
  others: readonly MappedField[],
): Question {
  const name = header || at;
  return question(
    "unit",
    both(
      `“${name}”（${examples.join("、")}…）是不是单位（或人员）的名称？`,
      `Are the names of the units in “${name}” (${examples.join(", ")}…)?`,
    ),
    "yes",
    [
      option("yes", both("是", "yes"), {}),
      ...others.map((other) =>
        option(other.at, both(`用“${other.header}”区分`, `told apart by “${other.header}”`), {
          unit: other,
        }),
      ),
    ],
  );
}

export function missingQuestion(count: number, first: string): Question {
  return question(
    "missing",
    both(
      `有 ${count} 处没有得分（如 ${first}），怎样处理？`,
      `${count} marks are missing (e.g. ${first}); what then?`,
    ),
    "refuse",
    [
      option("refuse", both("退回补报，先不评分", "to be reported first"), {
        "settings.missing": "refuse",
      }),
      option("reweight", both("剔除，权重分摊", "left out, its weight shared"), {
        "settings.missing": "reweight",
      }),
      option("zero", both("计零分", "counts as zero"), { "settings.missing": "zero" }),
    ],
  );
}

export function vetoQuestion(headers: readonly string[]): Question {
  const all = (effect: string): Setting =>
    Object.fromEntries(headers.map((_, index) => [`vetoes.${index}.effect`, effect]));
  return question(
    "veto",
    both(
      `“${headers.join("、")}”一列有标记的单位怎样处理？`,
      `What does a mark in “${headers.join(", ")}” do?`,
    ),
    "lowest",
    [
      option("lowest", both("一票否决：定为最低等次", "veto: the lowest grade"), all("lowest")),
      option("ceiling", both("一票否优：不得评为最高等次", "not the top grade"), all("ceiling")),
      option("none", both("不处理", "nothing"), { vetoes: [] }),
    ],
  );
}

/** One grade for all, where a scale of 100 does not fit. */
export const NO_GRADES: Mapping["grades"] = [{ name: "未划等次", lower: 0 }];

export function presetGrades(words: readonly string[], full: number): Mapping["grades"] {
  const limits = [90, 80, 60, 0];
  return words.map((name, index) => ({
    name,
    lower: Number(((limits[index]! * full) / 100).toPrecision(12)),
  }));
}

export function gradesQuestion(full: number | null): Question {
  const words = GRADE_SCALES["优秀良好合格待改进"];
  return question(
    "grades",
    both(
      full === null
        ? "不知道总分的满分，90/80/60 的等次线不适用。要划等次吗？（自定义请改 grades）"
        : `总分满分 ${full}，等次线怎么定？（自定义请改 grades）`,
      full === null
        ? "The full total is unknown, so limits of 90/80/60 do not fit. Are there grades? (edit grades for your own)"
        : `The full total is ${full}; which limits hold? (edit grades for your own)`,
    ),
    null,
    [
      option("none", both("不划等次，只排名", "no grades, only ranks"), { grades: NO_GRADES }),
      ...(full === null
        ? []
        : [
            option("scaled", both("按满分的 90%、80%、60%", "90, 80, 60 % of the full total"), {
              grades: presetGrades(words, full),
            }),
          ]),
    ],
  );
}

export function valueQuestion(fields: readonly { at: string; header: string }[]): Question {
  return question(
    "value",
    both("哪一列的得分算数？", "Which column of marks counts?"),
    fields.at(-1)!.at,
    fields.map((field) =>
      option(field.at, both(`“${field.header}”`, `“${field.header}”`), { value: field }),
    ),
  );
}

export function tableQuestion(tables: readonly string[]): Question {
  return question(
    "table",
    both(
      "工作簿里有几张像考核表的表，要评哪一张？",
      "Several tables look like assessments; which one is meant?",
    ),
    tables[0]!,
    tables.map((table) => option(table, both(table, table), {})),
  );
}

export function derivedQuestion(
  inputs: readonly MappedIndicator[],
  derived: readonly MappedIndicator[],
): Question {
  const names = (all: readonly MappedIndicator[]): string => all.map(({ name }) => name).join("、");
  return question(
    "derived",
    both(
      `“${names(derived)}”是用公式从其他列算出来的，哪些列是指标？`,
      `“${names(derived)}” are computed from other columns; which ones are the indicators?`,
    ),
    null,
    [
      option("inputs", both(`填写的列：${names(inputs)}`, `what was entered: ${names(inputs)}`), {
        indicators: inputs,
      }),
      option(
        "derived",
        both(`算出的列：${names(derived)}`, `what was computed: ${names(derived)}`),
        {
          indicators: derived,
        },
      ),
    ],
  );
}

export function periodsQuestion(names: readonly string[]): Question {
  return question(
    "periods",
    both(
      `“${names.join("、")}”像年份或月份，是各个单位吗？`,
      `“${names.join(", ")}” look like periods; are they the units?`,
    ),
    null,
    [option("units", both("是单位", "they are the units"), {})],
  );
}

/** Weights that differ between units or forms: each set of weights is a class of its own. */
export function kindsQuestion(count: number, names: readonly string[]): Question {
  return question(
    "kinds",
    both(
      `有 ${count} 套不同的权重（${names.join("、")}）：每一套各自排名，可以吗？`,
      `There are ${count} sets of weights (${names.join(", ")}): is each ranked by itself?`,
    ),
    "yes",
    [option("yes", both("可以，各自排名", "yes, each by itself"), {})],
  );
}

export function singleQuestion(count: number): Question {
  return question(
    "single",
    both(
      `只有 ${count} 张这样的考核表（一张一个单位或人），只算它的得分吗？`,
      `There is only ${count} such form (a unit each); is it scored by itself?`,
    ),
    "yes",
    [option("yes", both("是", "yes"), {})],
  );
}

export function leftOutQuestion(names: readonly string[]): Question {
  return question(
    "leftOut",
    both(
      `“${names.join("、")}”没有权重，不参与评分，对吗？（要参与请补上权重）`,
      `“${names.join(", ")}” have no weights and do not count; is that right? (give them weights if they do)`,
    ),
    "yes",
    [option("yes", both("对，不参与", "yes, they do not count"), {})],
  );
}
