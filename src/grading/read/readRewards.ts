import { plainWord } from "../../scoring/plainWord";
import type { WordOf } from "../../scoring/vocabulary";
import type { Findings, Place } from "../findings/finding";
import { columnName } from "../format/columnName";
import { readChoiceCell, readPlain, readText } from "./cells";
import { isBlank, type Table, type TableRow } from "./table";

/** When a rule of 奖惩规则 holds beside its grade. */
export type RewardCondition =
  | { readonly kind: "none" }
  /** This grade so many years running, this one included. */
  | { readonly kind: "years"; readonly count: number }
  | { readonly kind: "rise" | "first" | "last"; readonly count: number }
  /** A veto by its item or by the word of its effect. */
  | { readonly kind: "veto"; readonly of: string };

/** One row of 奖惩规则 as it is written. */
export interface RewardRule {
  readonly number: string;
  /** Null where it holds for units and persons. */
  readonly scope: WordOf<"rewardScope"> | null;
  /** "" for every class. */
  readonly className: string;
  /** Null for any grade. */
  readonly grade: string | null;
  readonly condition: RewardCondition;
  readonly conditionText: string;
  readonly type: WordOf<"rewardType">;
  readonly measure: string;
  readonly amount: number | null;
  readonly unit: string;
  readonly basis: string;
  readonly office: string;
  readonly placeOf: (field: string) => Place;
}

/** What the words of a rule are known by. */
export interface RewardGround {
  readonly grades: readonly string[];
  readonly classNames: readonly string[];
}

/** Reads 奖惩规则; rows that are 停用 are checked like the others and left out. */
export function readRewards(
  table: Table,
  ground: RewardGround,
  findings: Findings,
): readonly RewardRule[] {
  const known = new Map<string, Place>();
  return table.rows.flatMap((row) => {
    const rule = readRule(row, ground, findings);
    const number = readText(row.value("number"), row.place("number"), findings);
    const other = known.get(number);
    if (other && number !== "") {
      findings.add("error", "rewardTwice", row.place("number"), { number, other: other.address });
    }
    known.set(number, row.place("number"));
    const state = readChoiceCell(row.value("state"), row.place("state"), "rewardState", findings);
    return rule && state !== "inactive" ? [rule] : [];
  });
}

function readRule(
  row: TableRow,
  { grades, classNames }: RewardGround,
  findings: Findings,
): RewardRule | undefined {
  const text = (key: string): string => readText(row.value(key), row.place(key), findings);
  for (const key of ["number", "grade", "type", "measure"] as const) {
    if (!isBlank(row.value(key))) continue;
    findings.add("error", "valueMissing", row.place(key), { what: columnName("rewards", key) });
  }
  const className = text("class");
  if (className !== "" && !classNames.includes(className)) {
    findings.add("error", "classUnknown", row.place("class"), { name: className });
  }
  const grade = text("grade");
  const isAny = ANY.includes(plainWord(grade));
  if (grade !== "" && !isAny && !grades.includes(grade)) {
    findings.add("error", "gradeUnknown", row.place("grade"), { name: grade });
  }
  const conditionText = text("condition");
  const condition = conditionIn(conditionText);
  if (!condition) {
    const details = { text: conditionText };
    findings.add("error", "rewardConditionUnknown", row.place("condition"), details);
  }
  const type = readChoiceCell(row.value("type"), row.place("type"), "rewardType", findings);
  const scope = readChoiceCell(row.value("scope"), row.place("scope"), "rewardScope", findings);
  const amount = readPlain(row.value("amount"), row.place("amount"), "plain", findings);
  if (!condition || type === null) return undefined;
  return {
    number: text("number"),
    scope,
    className,
    grade: isAny ? null : grade,
    condition,
    conditionText,
    type,
    measure: text("measure"),
    amount,
    unit: text("unit"),
    basis: text("basis"),
    office: text("office"),
    placeOf: (key) => row.place(key),
  };
}

const ANY = ["不限", "any"].map(plainWord);

const NUMERALS = ["〇", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];

/** Each form in both languages; the number stands in the first group. */
const FORMS: readonly (readonly [RegExp, "years" | "rise" | "first" | "last"])[] = [
  [/^连续([\d一二两三四五六七八九十]+)年$/, "years"],
  [/^(\d+)years?(?:running)?$/i, "years"],
  [/^(?:进位|rise)(?:≥|>=)(\d+)(?:位|名)?$/i, "rise"],
  [/^(?:前|first)([\d一二两三四五六七八九十]+)名?$/i, "first"],
  [/^(?:末|后|last)([\d一二两三四五六七八九十]+)名?$/i, "last"],
];

/** The condition of a cell; undefined where it cannot be read. */
function conditionIn(text: string): RewardCondition | undefined {
  const plain = text.normalize("NFKC").replace(/\s+/g, "");
  if (plain === "") return { kind: "none" };
  const veto = /^\s*(?:否决|veto)\s*:\s*(.+)$/i.exec(text.normalize("NFKC"));
  if (veto) return { kind: "veto", of: veto[1]!.trim() };
  for (const [form, kind] of FORMS) {
    const count = countIn(form.exec(plain)?.[1] ?? "");
    if (count >= (kind === "years" ? 2 : 1)) return { kind, count };
  }
  return undefined;
}

/** 2, 两 or 二; 0 where it is none of them. */
function countIn(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  return Math.max(0, NUMERALS.indexOf(text === "两" ? "二" : text));
}
