/** What the units are called, after the header over them. */
export interface Noun {
  /** Behind a number: 12个单位. */
  readonly counted: string;
  /** 拟评优秀单位. */
  readonly plain: string;
  /** 各单位. */
  readonly each: string;
  /** Over a column of them. */
  readonly header: string;
  readonly isPersons: boolean;
}

const NOUNS: readonly (readonly [header: RegExp, noun: Noun])[] = [
  [
    /姓名|人员|name/i,
    { counted: "名人员", plain: "人员", each: "各人员", header: "姓名", isPersons: true },
  ],
  [
    /县|区|市/,
    {
      counted: "个县（市、区）",
      plain: "县（市、区）",
      each: "各县（市、区）",
      header: "单位",
      isPersons: false,
    },
  ],
  [/部门/, { counted: "个部门", plain: "部门", each: "各部门", header: "部门", isPersons: false }],
];
const UNITS: Noun = {
  counted: "个单位",
  plain: "单位",
  each: "各单位",
  header: "单位",
  isPersons: false,
};

export function nounOf(header: string): Noun {
  return NOUNS.find(([words]) => words.test(header))?.[1] ?? UNITS;
}
