import type { MappedField, MappedIndicator } from "../mapping/mapping";
import { NO_GRADES, usualGrades } from "../mapping/grades";
import { option, question, someOf } from "./question";
import { both } from "../mapping/both";
import type { Option, Question } from "./proposal";

const atOf = ({ at }: { readonly at: string }): string => at;
const nameOf = ({ name }: { readonly name: string }): string => name;

export function weightsQuestion(
  indicators: readonly MappedIndicator[],
  suggested: "equal" | "sum" | null = null,
): Question {
  const names = someOf(indicators.map(nameOf));
  const count = indicators.length;
  return question(
    "weights",
    both(
      `没有找到权重。${count} 项指标（${names.zh}）怎样合成总分？`,
      `No weights were found. How do the ${count} indicators (${names.en}) make up the total?`,
    ),
    [
      option("equal", both("各项等权平均", "equal weights, the mean"), { method: "equal" }),
      option("sum", both("各项得分直接相加", "the scores are added up"), { method: "sum" }),
    ],
    { columns: indicators.map(atOf), suggested },
  );
}

/** Items of a part that has a share in the whole, and that have no weights within it. */
export function partWeightsQuestion(indicators: readonly MappedIndicator[]): Question {
  const open = indicators.filter(({ weight }) => weight === null);
  const names = someOf(open.map(nameOf));
  const whole = indicators.every(({ group }) => !group || group.weight <= 1) ? 1 : 100;
  const count = (name: string | undefined): number =>
    open.filter(({ group }) => group?.name === name).length;
  return question(
    "weights",
    both(
      `“${names.zh}”在所属部分里没有各自的权重，怎样合成这一部分的得分？`,
      `"${names.en}" have no weights within their part; how do they make up its score?`,
    ),
    [
      option("within", both("在这一部分里等权平均", "equal weights within the part"), {
        weights: open.map(({ at, group }) => ({ at, weight: whole / count(group?.name) })),
      }),
      option("equal", both("不分部分，各项等权平均", "no parts, equal weights, the mean"), {
        method: "equal",
      }),
    ],
    { columns: open.map(atOf) },
  );
}

/**
 * Marks below their weights: points or marks out of 100. `above` is the cell of one that is not below; then they may be
 * points that are just added up, whatever the weights say.
 */
export function markingQuestion(
  above: string | undefined,
  indicators: readonly MappedIndicator[],
): Question {
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
    [
      option(
        "points",
        both("分值制：权重就是满分，得分相加", "points: the weight is the full mark"),
        {
          marking: "points",
        },
      ),
      ...(above === undefined ? [] : [addedOption(indicators)]),
      option("percent", both("百分制：得分乘权重", "percent: mark times weight"), {
        marking: "percent",
      }),
    ],
    { cells: above === undefined ? [] : [above] },
  );
}

function addedOption(indicators: readonly MappedIndicator[]): Option {
  return option(
    "added",
    both(
      "得分已按权重折算：直接相加，可以超过权重，不划等次",
      "already weighted: added up, also above the weight, without grades",
    ),
    {
      method: "sum",
      indicators: indicators.map(({ classWeights: _own, ...each }) => ({
        ...each,
        weight: null,
        weightAt: null,
      })),
    },
  );
}

export function missingQuestion(cells: readonly string[], count = cells.length): Question {
  return question(
    "missing",
    both(
      `有 ${count} 处没有得分（如 ${cells[0]!}），怎样处理？`,
      `${count} marks are missing (e.g. ${cells[0]!}); what then?`,
    ),
    [
      option("refuse", both("退回补报，先不评分", "to be reported first"), { missing: "refuse" }),
      option("reweight", both("剔除，权重分摊", "left out, its weight shared"), {
        missing: "reweight",
      }),
      option("zero", both("计零分", "counts as zero"), { missing: "zero" }),
    ],
    { cells, suggested: "refuse" },
  );
}

/** Words among the numbers, asked once for all cells. */
export function wordsQuestion(
  words: readonly { readonly word: string; readonly count: number }[],
  columns: readonly string[],
): Question {
  const shown = someOf(words.map(({ word, count }) => `${word}（${count} 处）`));
  const shownEn = someOf(words.map(({ word, count }) => `${word} (${count})`));
  const all = (meaning: "notApplicable" | "missing" | "zero") => ({
    words: Object.fromEntries(words.map(({ word }) => [word, meaning])),
  });
  return question(
    "words",
    both(
      `得分里有文字：${shown.zh}。表示什么？`,
      `There are words among the marks: ${shownEn.en}. What do they mean?`,
    ),
    [
      option(
        "notApplicable",
        both("不适用：这一项不算，权重分摊", "not applicable: left out, its weight shared"),
        all("notApplicable"),
      ),
      option("missing", both("没有得分：按缺报处理", "no mark: as missing"), all("missing")),
      option("zero", both("计零分", "counts as zero"), all("zero")),
    ],
    { columns, suggested: "notApplicable" },
  );
}

export function vetoQuestion(fields: readonly MappedField[]): Question {
  const names = someOf(fields.map(({ header }) => header));
  return question(
    "veto",
    both(`“${names.zh}”一列有标记的单位怎样处理？`, `What does a mark in "${names.en}" do?`),
    [
      option("lowest", both("一票否决：定为最低等次", "veto: the lowest grade"), {
        veto: "lowest",
      }),
      option("ceiling", both("一票否优：不得评为最高等次", "not the top grade"), {
        veto: "ceiling",
      }),
      option("none", both("不处理", "nothing"), { veto: "none" }),
    ],
    { columns: fields.map(atOf), suggested: "lowest" },
  );
}

/** The full total is not 100, or is not known: which limits hold. A number that is typed is the full total. */
export function scaleQuestion(full: number | null, columns: readonly string[]): Question {
  return question(
    "scale",
    full === null
      ? both(
          "不知道总分的满分，90/80/60 的等次线不适用。要划等次吗？（可填满分）",
          "The full total is unknown, so limits of 90/80/60 do not fit. Are there grades? (the full total may be typed)",
        )
      : both(
          `总分满分 ${full}，等次线怎么定？（可填另一个满分）`,
          `The full total is ${full}; which limits hold? (another full total may be typed)`,
        ),
    [
      option("none", both("不划等次，只排名", "no grades, only ranks"), { grades: NO_GRADES }),
      ...(full === null
        ? []
        : [
            option("scaled", both("按满分的 90%、80%、60%", "90, 80, 60 % of the full total"), {
              grades: usualGrades(full),
            }),
          ]),
    ],
    { columns, free: "number" },
  );
}

export function valueQuestion(fields: readonly MappedField[]): Question {
  return question(
    "value",
    both("哪一列的得分算数？", "Which column of marks counts?"),
    fields.map((field) =>
      option(field.at, both(`“${field.header}”`, `“${field.header}”`), { value: field }),
    ),
    { columns: fields.map(atOf), suggested: fields.at(-1)!.at },
  );
}

/** Weights that differ between units or forms: each set of weights is a class of its own. */
export function kindsQuestion(count: number, names: readonly string[]): Question {
  const shown = someOf(names);
  return question(
    "kinds",
    both(
      `有 ${count} 套不同的权重（${shown.zh}）：每一套各自排名，可以吗？`,
      `There are ${count} sets of weights (${shown.en}): is each ranked by itself?`,
    ),
    [option("yes", both("可以，各自排名", "yes, each by itself"))],
    { suggested: "yes" },
  );
}

/** Why columns of numbers count for nothing. */
const LEFT_OUT = {
  weights: (names: string) => `“${names}”没有权重，不参与评分，对吗？（要参与请补上权重）`,
  total: (names: string) => `表中的总分没有算“${names}”，不参与评分，对吗？`,
  computed: (names: string) => `“${names}”按表头是另外算出来的，不参与评分，对吗？`,
  earlier: (names: string) => `“${names}”是以前年份的，只评最近一年，对吗？`,
  besideMark: (names: string) => `“${names}”旁边另有得分，只计得分，对吗？`,
} as const;
const LEFT_OUT_EN = {
  weights: (names: string) =>
    `“${names}” have no weights and do not count; is that right? (give them weights if they do)`,
  total: (names: string) =>
    `The printed total leaves out “${names}”; they do not count, is that right?`,
  earlier: (names: string) =>
    `“${names}” are of earlier years, and only the last year is scored; is that right?`,
  besideMark: (names: string) =>
    `A mark stands beside “${names}” and is what counts; is that right?`,
  computed: (names: string) =>
    `“${names}” were worked out besides, as the header says, and do not count; is that right?`,
} as const;

/** Columns of numbers that count for nothing, with the reason. */
export function leftOutQuestion(
  fields: readonly MappedIndicator[],
  why: keyof typeof LEFT_OUT,
): Question {
  const names = someOf(fields.map(nameOf));
  return question(
    "leftOut",
    both(LEFT_OUT[why](names.zh), LEFT_OUT_EN[why](names.en)),
    [option("yes", both("对，不参与", "yes, they do not count"))],
    { columns: fields.map(atOf), suggested: "yes" },
  );
}
