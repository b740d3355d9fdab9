import { AWARD_LEVEL } from "../build/awardLevels";
import type { TemplateIndicator } from "../build/indicatorSheet";
import type { TemplateRow } from "../build/standardSheets";
import { text, word, type Text } from "../build/text";

function item(code: string, name: Text, weight: number, note: Text): TemplateIndicator {
  return {
    code,
    name,
    weight,
    nature: word("nature", "qualitative"),
    rule: word("rule", "direct"),
    source: text("民主测评", "ballot"),
    note,
  };
}

/** 德能勤绩廉; the weights are samples. */
export const INDICATORS: readonly TemplateIndicator[] = [
  item("M1", text("德", "Integrity"), 0.15, text("示例：政治素质、道德品行", "Sample: conduct")),
  item("M2", text("能", "Ability"), 0.1, text("示例：领导和业务能力", "Sample: skill")),
  item("M3", text("勤", "Diligence"), 0.3, text("示例：工作态度和作风", "Sample: attitude")),
  item("M4", text("绩", "Results"), 0.3, text("示例：完成工作的实绩", "Sample: what was done")),
  item("M5", text("廉", "Honesty"), 0.15, text("示例：廉洁自律", "Sample: clean hands")),
];

/** What a vote is worth. */
export const ANSWERS = [
  { name: text("优秀", "excellent"), value: 100 },
  { name: text("称职", "competent"), value: 80 },
  { name: text("基本称职", "basic"), value: 60 },
  { name: text("不称职", "not competent"), value: 40 },
] as const;

export interface Voters {
  readonly name: Text;
  readonly weight: number;
  /** 应到, 实到, 发出, 收回, 无效 of the sample meeting. */
  readonly meeting: readonly [
    expected: number,
    present: number,
    issued: number,
    returned: number,
    invalid: number,
  ];
  readonly abstentions: number;
}

/** Three kinds of ballots with their weights. */
export const VOTERS: readonly Voters[] = [
  {
    name: text("领导班子票", "leaders"),
    weight: 0.4,
    meeting: [12, 11, 11, 11, 0],
    abstentions: 0,
  },
  {
    name: text("中层干部票", "section heads"),
    weight: 0.3,
    meeting: [40, 38, 38, 37, 1],
    abstentions: 1,
  },
  {
    name: text("干部职工票", "staff"),
    weight: 0.3,
    meeting: [90, 82, 82, 80, 2],
    abstentions: 2,
  },
];

export interface Candidate {
  readonly name: Text;
  readonly class: Text;
  readonly post: Text;
  /** Votes of each kind of voters for 能, best answer first; null where these voters did not vote on the person. */
  readonly votes: readonly (readonly number[] | null)[];
  /** An item that is not voted on. */
  readonly without?: string;
}

const HEADS = text("正职", "Heads");
const DEPUTIES = text("副职", "Deputies");

function candidate(
  name: Text,
  className: Text,
  post: Text,
  votes: Candidate["votes"],
  rest: Pick<Candidate, "without"> = {},
): Candidate {
  return { name, class: className, post, votes, ...rest };
}

/** Fictional candidates: a tie (贺宁, 易凡), one without staff votes and one item, one with many votes of 不称职. */
export const CANDIDATES: readonly Candidate[] = [
  candidate(text("严松", "Yan Song"), HEADS, text("示例：局长甲", "Sample: director A"), [
    [9, 2, 0, 0],
    [28, 6, 1, 0],
    [60, 13, 2, 1],
  ]),
  candidate(text("华岚", "Hua Lan"), HEADS, text("示例：局长乙", "Sample: director B"), [
    [8, 3, 0, 0],
    [26, 7, 2, 0],
    [55, 16, 4, 1],
  ]),
  candidate(text("金波", "Jin Bo"), HEADS, text("示例：局长丙", "Sample: director C"), [
    [6, 4, 1, 0],
    [18, 12, 4, 1],
    [38, 25, 9, 4],
  ]),
  candidate(text("魏然", "Wei Ran"), HEADS, text("示例：局长丁", "Sample: director D"), [
    [4, 3, 2, 2],
    [7, 9, 8, 11],
    [10, 15, 20, 31],
  ]),
  candidate(text("陶安", "Tao An"), DEPUTIES, text("示例：副局长甲", "Sample: deputy A"), [
    [9, 2, 0, 0],
    [30, 4, 1, 0],
    [62, 12, 2, 0],
  ]),
  candidate(text("贺宁", "He Ning"), DEPUTIES, text("示例：副局长乙", "Sample: deputy B"), [
    [7, 3, 1, 0],
    [24, 8, 2, 1],
    [50, 19, 5, 2],
  ]),
  candidate(text("易凡", "Yi Fan"), DEPUTIES, text("示例：副局长丙", "Sample: deputy C"), [
    [7, 3, 1, 0],
    [24, 8, 2, 1],
    [50, 19, 5, 2],
  ]),
  candidate(
    text("乔舒", "Qiao Shu"),
    DEPUTIES,
    text("示例：新任副局长", "Sample: new deputy"),
    [[7, 4, 0, 0], [25, 8, 2, 0], null],
    { without: "M5" },
  ),
];

/** Votes that moved from 优秀 to 称职 on each item, so that items differ. */
const MOVED: readonly number[] = [0, 0, 1, 1, -1];

export interface BallotRow {
  readonly candidate: Candidate;
  readonly code: string;
  readonly voters: Voters;
  readonly votes: readonly number[];
}

/** The counted ballots: an item of a candidate from one kind of voters. */
export const BALLOTS: readonly BallotRow[] = CANDIDATES.flatMap((each) =>
  INDICATORS.flatMap(({ code }, at) =>
    VOTERS.flatMap((voters, kind) => {
      const votes = each.votes[kind];
      if (!votes || each.without === code) return [];
      const [best = 0, next = 0, ...rest] = votes;
      const moved = MOVED[at]!;
      return [{ candidate: each, code, voters, votes: [best - moved, next + moved, ...rest] }];
    }),
  ),
);

function nameOf(zh: string): Text {
  return CANDIDATES.find(({ name }) => name["zh-CN"] === zh)!.name;
}

export const LEDGER: readonly TemplateRow[] = [
  [
    nameOf("陶安"),
    "B01",
    text("获省级先进个人", "Named outstanding by the province"),
    text("表彰", "award"),
    AWARD_LEVEL.provincial,
    1,
    null,
    null,
    "2026-10-20",
    text("示例〔2026〕40号", "Sample [2026] 40"),
  ],
];

export const VETOES: readonly TemplateRow[] = [
  [
    nameOf("魏然"),
    text("不称职得票超过三分之一", 'More than a third of votes "not competent"'),
    word("effect", "veto"),
    null,
    text("示例组〔2026〕3号", "Sample O [2026] 3"),
    "2026-12-10",
    text("得票汇总表", "Count of votes"),
  ],
  [
    nameOf("华岚"),
    text("因重点工作推进不力被约谈", "Called in over slow key work"),
    word("effect", "ceiling"),
    null,
    text("示例督〔2026〕17号", "Sample SV [2026] 17"),
    "2026-09-03",
    text("约谈记录", "Record"),
  ],
];
