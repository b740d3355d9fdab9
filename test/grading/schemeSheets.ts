import { CellState, type Columns } from "../../src/scoring/columns";
import type {
  Band,
  Condition,
  Indicator,
  Rule,
  Scale,
  Scheme,
  VetoEffect,
} from "../../src/scoring/scheme";
import { wordOf, type WordList, type WordOf } from "../../src/scoring/vocabulary";
import type { CellValue } from "../../src/workbook/cell";
import type { SheetSpec } from "../../src/workbook/sheetSpec";

/** A scheme and its data as the sheets of the format, as a clerk would fill them in. */
export function schemeSheets(scheme: Scheme, columns: Columns): SheetSpec[] {
  return [
    sheet("方案", settingRows(scheme)),
    sheet("指标", indicatorRows(scheme, columns)),
    sheet("等次", gradeRows(scheme)),
    sheet("数据", dataRows(scheme, columns)),
    sheet("加减分", [
      ["单位", "项目编号", "事项", "类型", "级别", "分值", "分配比例", "日期", "文号"],
      ...columns.ledger.map(({ unit, item, title, type, level, points, share, date, document }) => [
        unitName(unit),
        item || null,
        title ?? null,
        type,
        level || null,
        points,
        share,
        date || null,
        document || null,
      ]),
    ]),
    sheet("否决", [
      ["单位", "事项", "效果", "参数", "依据", "日期"],
      ...columns.vetoes.map(({ unit, item, effect, basis, date }) => [
        unitName(unit),
        item,
        wordOf("effect", effect.kind),
        parameterOf(effect),
        basis,
        date || null,
      ]),
    ]),
  ];
}

const STATUS_IDS = ["normal", "exempt", "absent", "direct"] as const;

function unitName(unit: number): string {
  return `单位${unit + 1}`;
}

function sheet(name: string, rows: readonly (readonly CellValue[])[]): SheetSpec {
  return { name, rows: rows.map((row) => row.map((value) => ({ value }))) };
}

function parameterOf(effect: VetoEffect): CellValue {
  if (effect.kind === "ceiling") return effect.grade;
  if (effect.kind === "drop") return effect.grades;
  return effect.kind === "cap" ? effect.score : null;
}

function settingRows({ name, settings }: Scheme): CellValue[][] {
  const word = <List extends WordList>(list: List, id: WordOf<List>): string => wordOf(list, id);
  const yesNo = (isYes: boolean): string => (isYes ? "是" : "否");
  const named = (key: string, values: Readonly<Record<string, CellValue>>): CellValue[][] =>
    Object.entries(values).map(([of, value]) => [`${key}:${of}`, value]);
  const { quota, panel, bonus, deduction } = settings;
  return [
    ["项目", "值"],
    ["格式版本", 1],
    ["方案名称", name],
    ["计分制", word("marking", settings.marking)],
    ["总满分", settings.fullMarks],
    ["小数位数", settings.decimals],
    ["修约规则", word("rounding", settings.rounding)],
    ["取整方式", word("roundingScope", settings.roundingScope)],
    ["权重合计", word("weightTotal", settings.weightTotal)],
    ["考核方法", word("method", settings.method)],
    ...settings.aggregation.map((mean, level) => [
      `${["一", "二", "三"][level]}级汇总`,
      word("mean", mean),
    ]),
    ["缺项处理", word("policy", settings.missing)],
    ["不适用处理", word("policy", settings.notApplicable)],
    ["排名依据", word("rankBy", settings.rankBy)],
    ["并列名次", word("ties", settings.ties)],
    ["并列比较指标", settings.tieBreakers.join("、") || null],
    ["总分上限", settings.ceiling],
    ["加分上限", bonus.total],
    ...named("加分上限", { ...bonus.byType, ...bonus.byLevel, ...bonus.byItem }),
    ["扣分上限", deduction.total],
    ...named("扣分上限", { ...deduction.byType, ...deduction.byLevel, ...deduction.byItem }),
    ["无文号不加分", yesNo(settings.bonusNeedsDocument)],
    ["考核年度", settings.period && Number(settings.period.from.slice(0, 4))],
    ["单独成类", word("singleClass", settings.singleClass)],
    ["名额算法", word("quotaMethod", quota.method)],
    ["名额取整", word("quotaRounding", quota.rounding)],
    ["名额至少一个", yesNo(quota.atLeastOne)],
    ["名额统筹", yesNo(quota.isPooled)],
    ...named("应参加考核数", quota.base),
    ...named("单位等次", quota.unitResult),
    ...named("联动比例", quota.linkedShare),
    ...named("来源权重", panel.weights),
    ["去高去低", panel.trim],
    ["来源缺失", word("sourcePolicy", panel.missing)],
    ...named("票值", panel.voteValues),
    ["进步加分", stepsText(settings.trend.progress)],
    ["进位加分", stepsText(settings.trend.rankMove)],
  ];
}

function gradeRows({ bands }: Scheme): CellValue[][] {
  const byClass = (key: string, of: "classShares" | "classPlaces") => {
    const names = new Set(bands.flatMap((band) => Object.keys(band[of])));
    return [...names].map((name) => ({
      header: `${key}:${name}`,
      cellOf: (band: Band): CellValue => band[of][name] ?? null,
    }));
  };
  const more = [...byClass("名额比例", "classShares"), ...byClass("名额", "classPlaces")];
  return [
    [
      "等次",
      "下限",
      "上限",
      "名额比例",
      "名额",
      "最低分",
      "条件",
      ...more.map((each) => each.header),
    ],
    ...bands.map((band): CellValue[] => [
      band.name,
      band.lower,
      band.upper,
      band.share,
      band.places,
      band.minimum,
      band.conditions.map(conditionText).join("；") || null,
      ...more.map(({ cellOf }) => cellOf(band)),
    ]),
  ];
}

function conditionText(condition: Condition): string {
  if (condition.kind === "allMet") return `${condition.category}类均达标`;
  return `${condition.code}${condition.comparison}${condition.value}`;
}

function stepsText(steps: readonly (readonly [number, number])[] | null): string | null {
  return steps && steps.map((step) => step.join(":")).join("；");
}

function indicatorRows({ indicators }: Scheme, columns: Columns): CellValue[][] {
  const groups = new Set(columns.classes ?? [0]);
  const classNames = columns.classNames.filter((name, group) => name !== "" && groups.has(group));
  const header = [
    ...["编码", "一级指标", "一级权重", "二级指标", "二级权重", "指标名称", "权重"],
    ...classNames.map((name) => `权重:${name}`),
    ...["类别", "性质", "环节", "取值", "计分方法", "方向", "目标", "目标上界", "零分线", "封顶分"],
    ...["未达标", "单位分值", "分档标准", "缺项处理", "不适用处理", "计量单位"],
  ];
  // A group that ends must not be filled down: indicators without groups stand first.
  return [header, ...indicators.map((each) => indicatorRow(each, classNames))];
}

/** Plain numbers are points of a hundred or a thousand where 计量单位 says so. */
const UNITS: Readonly<Record<Scale, string | null>> = {
  plain: null,
  percent: "%",
  permille: "‰",
};

function indicatorRow(indicator: Indicator, classNames: readonly string[]): CellValue[] {
  const [first, second] = indicator.groups;
  const { rule, nature, stage, missing, notApplicable, classWeights } = indicator;
  const words = ruleWords(rule);
  return [
    indicator.code,
    first?.name ?? null,
    first?.weight ?? null,
    second?.name ?? null,
    second?.weight ?? null,
    indicator.name,
    indicator.weight,
    ...classNames.map((name) =>
      name in classWeights ? (classWeights[name] === null ? "—" : classWeights[name]!) : null,
    ),
    indicator.category,
    nature && wordOf("nature", nature),
    stage && wordOf("stage", stage),
    wordOf("measure", indicator.measure),
    wordOf("rule", words.rule),
    "direction" in rule ? wordOf("direction", rule.direction) : null,
    ...targetCells(rule),
    rule.kind === "attain" ? rule.floor : null,
    rule.kind === "attain" || rule.kind === "points" ? rule.cap : null,
    rule.kind === "attain" ? wordOf("partial", rule.partial ? "yes" : "no") : null,
    words.points,
    rule.kind === "ladder" ? rule.steps.map((step) => step.join(":")).join("；") : null,
    missing && wordOf("policy", missing),
    notApplicable && wordOf("policy", notApplicable),
    UNITS[indicator.scale],
  ];
}

function targetCells(rule: Rule): [CellValue, CellValue] {
  if (!("target" in rule) || rule.target === null) return [null, null];
  return typeof rule.target === "number" ? [rule.target, null] : [rule.target[0], rule.target[1]];
}

function ruleWords(rule: Rule): { rule: WordOf<"rule">; points: number | null } {
  switch (rule.kind) {
    case "ladder":
      return { rule: rule.mode, points: null };
    case "compete":
      return { rule: rule.method, points: rule.method === "rank" ? rule.dropPerPlace : null };
    case "fiscal": {
      const presets = {
        positive: "fiscalPositive",
        reverse: "fiscalReverse",
        equal: "fiscalEqual",
      };
      return { rule: presets[rule.preset] as WordOf<"rule">, points: null };
    }
    case "deduct":
      return { rule: "deduct", points: rule.pointsPerUnit };
    case "points":
      return { rule: "points", points: rule.unitPoints };
    default:
      return { rule: rule.kind, points: null };
  }
}

const STATE_WORDS: Readonly<Record<number, string | null>> = {
  [CellState.blank]: null,
  [CellState.unreported]: "缺",
  [CellState.unpublished]: "数据未发布",
  [CellState.notApplicable]: "不适用",
  [CellState.exempt]: "免考",
};

function dataRows({ bands, indicators }: Scheme, columns: Columns): CellValue[][] {
  const { classNames, classes, values, targets, bases, qualities } = columns;
  const extra = (prefix: string, each: readonly (Float64Array | null)[]) =>
    indicators.flatMap(({ code }, index) =>
      each[index] ? [{ header: `${prefix}:${code}`, column: each[index] }] : [],
    );
  const plain = [
    { header: "难度系数", column: columns.difficulty },
    { header: "岗位系数", column: columns.post },
    { header: "人口", column: columns.population },
    { header: "基期人口", column: columns.basePopulation },
  ].flatMap(({ header, column }) => (column ? [{ header, column }] : []));
  const more = [
    ...plain,
    ...extra("目标", targets),
    ...extra("基期", bases),
    ...extra("质量", qualities),
  ];
  const number = (value: number): CellValue => (Number.isNaN(value) ? null : value);
  const rows = Array.from({ length: columns.size }, (_, unit): CellValue[] => [
    unitName(unit),
    classNames[classes?.[unit] ?? 0] || null,
    ...statusCells(unit),
    ...values.map(({ values: own, states }) => {
      const state = states?.[unit] ?? CellState.number;
      if (state !== CellState.number) return STATE_WORDS[state]!;
      return number(own[unit]!);
    }),
    ...more.map(({ column }) => number(column[unit]!)),
  ]);
  const header = [
    "单位",
    "类别",
    ...["状态", "状态原因", "直接确定等次", "人口增速"],
    ...indicators.map(({ code }) => code),
    ...more.map((each) => each.header),
  ];
  return [header, ...rows];

  function statusCells(unit: number): CellValue[] {
    const status = STATUS_IDS[columns.participation?.[unit] ?? 0]!;
    const growth = columns.populationGrowth?.[unit] ?? NaN;
    return [
      wordOf("status", status),
      status === "normal" ? null : "党委文件",
      bands[columns.directGrades?.[unit] ?? -1]?.name ?? null,
      Number.isNaN(growth) ? null : `${growth}%`,
    ];
  }
}
