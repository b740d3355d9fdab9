import { say, type Filling, type Sentence } from "../../scoring/locale";
import type { Level } from "../findings/finding";

/** Something that a person should know about a roster. */
export interface RosterNotice {
  readonly level: Level;
  readonly text: Sentence;
}

const TEXTS = {
  empty: {
    "zh-CN": "名单里没有单位：第一列写单位或姓名，第二列写类别",
    "en-US": "The roster has no units: write names in the first column, classes in the second",
  },
  summary: { "zh-CN": "第 {row} 行“{name}”不计", "en-US": 'Row {row}, "{name}", does not count' },
  repeated: {
    "zh-CN": "{cell} 的“{unit}”与 {other} 重复：请删去一个，同名的人在科室列写明科室",
    "en-US":
      '"{unit}" in {cell} stands in {other} too: remove one, or name the section of namesakes',
  },
  alike: {
    "zh-CN": "{cell} 的“{unit}”与“{other}”只差空格、全角半角或括号：请核对是不是同一个",
    "en-US":
      '"{unit}" in {cell} and "{other}" differ by spaces, width or brackets only: check them',
  },
  classBlank: {
    "zh-CN": "{cell} 的“{unit}”没有写类别，而其他单位写了：请补上",
    "en-US": '"{unit}" in {cell} has no class while others have: add it',
  },
  tooMany: {
    "zh-CN": "名单有 {count} 个单位，最多 {most} 个：请分成几个工作簿",
    "en-US": "The roster has {count} units, at most {most}: divide it into several workbooks",
  },
} as const satisfies Record<string, Sentence>;

export function rosterNotice(
  level: Level,
  key: keyof typeof TEXTS,
  details: Filling,
): RosterNotice {
  const text = TEXTS[key];
  return {
    level,
    text: { "zh-CN": say(text, details, "zh-CN"), "en-US": say(text, details, "en-US") },
  };
}
