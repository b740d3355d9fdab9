import { AWARD_LEVEL } from "../build/awardLevels";
import type { TemplateIndicator } from "../build/indicatorSheet";
import type { TemplateRow } from "../build/standardSheets";
import { text, word, type Text } from "../build/text";

export const STAFF = text("公务员", "Staff");
export const DEPARTMENTS = text("部门", "Departments");
export const CLASSES = [STAFF, DEPARTMENTS] as const;

const RESULTS = text("工作实绩", "Results");
const SERVICE = text("服务", "Service");
const ABILITY = text("能力态度", "Ability and attitude");
const DEPARTMENT = text("部门绩效", "Department");
const OF_STAFF = 1 / 7;
const OF_DEPARTMENT = 0.25;

const quantitative = word("nature", "quantitative");
const qualitative = word("nature", "qualitative");
const RATED = text("示例：等权；360 度测评", "Sample: equal weight; rated from all sides");
const COUNTED = text("示例：等权；按记录打分", "Sample: equal weight; from records");

function ofStaff(code: string, level1: Text, name: Text, isRated: boolean): TemplateIndicator {
  return {
    code,
    level1,
    name,
    classWeights: [OF_STAFF, null],
    nature: isRated ? qualitative : quantitative,
    rule: word("rule", "direct"),
    source: isRated ? text("测评", "ratings") : text("记录", "records"),
    note: isRated ? RATED : COUNTED,
  };
}

function ofDepartment(code: string, name: Text): TemplateIndicator {
  return {
    code,
    level1: DEPARTMENT,
    name,
    classWeights: [null, OF_DEPARTMENT],
    nature: quantitative,
    rule: word("rule", "direct"),
    source: text("统计", "statistics"),
    note: COUNTED,
  };
}

/** What S14 asks of persons and of departments. */
export const INDICATORS: readonly TemplateIndicator[] = [
  ofStaff("T1", RESULTS, text("工作量", "Quantity of work"), false),
  ofStaff("T2", RESULTS, text("工作成果", "Results of work"), false),
  ofStaff("T3", RESULTS, text("工作质量", "Quality of work"), true),
  ofStaff("T4", SERVICE, text("服务质量", "Quality of service"), true),
  ofStaff("T5", ABILITY, text("工作态度", "Attitude to work"), true),
  ofStaff("T6", ABILITY, text("工作能力", "Ability"), true),
  ofStaff("T7", ABILITY, text("协作能力", "Cooperation"), true),
  ofDepartment("U1", text("服务对象满意度", "Satisfaction of those served")),
  ofDepartment("U2", text("工作效率", "Efficiency")),
  ofDepartment("U3", text("资源利用率", "Use of resources")),
  ofDepartment("U4", text("目标完成情况", "Goals reached")),
];

/** The indicators that are rated, in the order of a person's marks. */
export const RATED_CODES = ["T3", "T4", "T5", "T6", "T7"] as const;

/** Who rates: weight, how many forms went out, and how each rater differs from a person's own level. */
export const SOURCES = [
  { name: text("自评", "self"), letter: "Z", weight: 0.1, issued: 1, offsets: [3] },
  { name: text("上级", "superior"), letter: "S", weight: 0.5, issued: 3, offsets: [-1, 0, 2] },
  {
    name: text("同事", "peers"),
    letter: "T",
    weight: 0.4,
    issued: 7,
    offsets: [-5, 1, 0, 2, 4, -1],
  },
] as const;

/** The code of a rater of a source, counted from 0. */
export function raterOf({ letter }: (typeof SOURCES)[number], rater: number): string {
  return `${letter}${rater + 1}`;
}

export interface Person {
  readonly name: Text;
  readonly records: readonly [quantity: number | Text, results: number];
  /** Around which the ratings lie, in the order of RATED_CODES. */
  readonly levels: readonly number[];
  /** Handed in no rating of their own. */
  readonly isSilent?: boolean;
}

const MISSING = text("缺", "not reported");

function person(
  letter: string,
  records: Person["records"],
  levels: readonly number[],
  isSilent = false,
): Person {
  return { name: text(`示例人员${letter}`, `Person ${letter}`), records, levels, isSilent };
}

/** Fictional staff: B and C tie, D rated nobody but was rated, F lacks a record. */
export const PERSONS: readonly Person[] = [
  person("A", [96, 94], [95, 93, 96, 94, 92]),
  person("B", [90, 88], [89, 91, 87, 90, 88]),
  person("C", [88, 90], [91, 89, 88, 87, 90]),
  person("D", [85, 84], [86, 88, 85, 83, 87], true),
  person("E", [92, 91], [90, 94, 91, 92, 93]),
  person("F", [MISSING, 80], [82, 79, 84, 81, 78]),
  person("G", [72, 70], [74, 71, 70, 73, 72]),
  person("H", [58, 55], [60, 57, 54, 58, 56]),
];

export const OFFICES: readonly {
  readonly name: Text;
  readonly marks: readonly (number | Text)[];
}[] = [
  { name: text("政务服务处", "Public Services"), marks: [94, 92, 88, 95] },
  { name: text("综合处", "General Affairs"), marks: [text("不适用", "N/A"), 88, 86, 90] },
  { name: text("监督检查处", "Inspection"), marks: [84, 80, 82, 86] },
  { name: text("规划财务处", "Planning and Finance"), marks: [82, 84, 80, 86] },
];

function staff(letter: string): Text {
  const found = PERSONS.find(({ name }) => name["zh-CN"].endsWith(letter));
  if (!found) throw new Error(`No sample person ${letter}`);
  return found.name;
}

export const LEDGER: readonly TemplateRow[] = [
  [
    staff("E"),
    "B01",
    text("获省级先进个人", "Provincial honour"),
    text("荣誉", "honour"),
    AWARD_LEVEL.provincial,
    1.5,
    null,
    null,
    "2026-05-01",
    text("示例人〔2026〕22号", "Sample HR [2026] 22"),
  ],
];

export const VETOES: readonly TemplateRow[] = [
  [
    staff("A"),
    text("受诫勉谈话", "Admonished"),
    word("effect", "ceiling"),
    null,
    text("示例组〔2026〕3号", "Sample ORG [2026] 3"),
    "2026-06-30",
    text("谈话记录", "Record of the talk"),
  ],
];
