import {
  bonusLimit,
  DOCUMENTED_BONUS,
  PERCENT_MARKING,
  REWEIGHTED,
  SAMPLE_YEAR,
  SKIPPED_TIES,
  TWO_DECIMALS,
} from "../build/commonSettings";
import { settingRow } from "../build/standardSheets";
import { standardTemplate } from "../build/standardTemplate";
import { text, word } from "../build/text";
import { ANSWERS, INDICATORS, LEDGER, VETOES, VOTERS } from "./ballotData";
import { ballotEntries } from "./ballotEntries";
import { dataSheet, meetingSheet, votesSheet } from "./ballotSheets";
import { countSheet } from "./countSheet";

const SETTINGS = [
  PERCENT_MARKING,
  TWO_DECIMALS,
  SAMPLE_YEAR,
  ...ANSWERS.map(({ name, value }) => ({
    key: "voteValue",
    of: name,
    value,
    note: text("示例：一票折算的分值", "Sample: what a vote is worth"),
  })),
  ...VOTERS.map(({ name, weight }) => ({
    key: "sourceWeight",
    of: name,
    value: weight,
    note: text("示例：这类票的权重", "Sample: weight of these ballots"),
  })),
  {
    key: "sourceMissing",
    value: word("sourcePolicy", "reweight"),
    note: text(
      "示例：某类票没有测评的，权重分给其他票",
      "Sample: without votes of one kind the others take its weight",
    ),
  },
  REWEIGHTED,
  SKIPPED_TIES,
  bonusLimit(2),
  DOCUMENTED_BONUS,
];

/** 民主测评 (S21): votes of several kinds of voters, counted and weighted. */
export const ballot = standardTemplate({
  id: "ballot",
  title: text("民主测评", "Democratic appraisal"),
  purpose: text(
    "组织人事部门对领导干部做民主测评：分类发票、统计得票、按票值和权重计分",
    "For personnel offices: votes on leaders by kinds of voters, counted, valued and weighted",
  ),
  documents: ["S21"],
  howTo: text("民主测评：使用说明", "Democratic appraisal: how to use it"),
  steps: [
    text(
      "这是什么：对领导干部的民主测评。三类票分别统计，得票按票值折算：Σ（得票×票值）÷有效票，再按票类权重合成。",
      "What this is: a vote on leaders. Each kind of ballot is counted apart: Σ votes × value ÷ valid votes, then weighted.",
    ),
    text(
      "会前：在“数据”表登记测评对象，在“到会与发票”表填应到人数。",
      "Before the meeting: list the candidates, and how many voters are expected.",
    ),
    text(
      "会上：填实到、发出、收回、无效、弃权；到会率或收回率不够，或收回多于发出，“是否有效”会变红。",
      "At the meeting: enter who is present and the ballots; where a rule is broken the last column turns red.",
    ),
    text(
      "计票：在“评分”表每人每项每类票填一行；弃权不计入有效票，无效票只统计不计分。",
      "Counting: one row for each candidate, item and kind of ballot. Abstentions and invalid ballots are counted and never scored.",
    ),
    text(
      "研判：“得票汇总”表给出优秀率、称职以上率、不称职率；触发规定的，研究后登记到“否决”表并写依据。",
      "Judging: the count gives the shares; what breaks a rule is decided by the leading group and entered as a veto with its basis.",
    ),
  ],
  settings: SETTINGS,
  indicators: {
    title: text("测评内容与权重", "What is voted on"),
    note: text(
      "材料提出民主测评，没有给出内容和权重；德能勤绩廉五项及权重为示例，请按本地办法修改。",
      "The document asks for the appraisal and gives neither items nor weights: both are samples. Change them as your rules say.",
    ),
    indicators: INDICATORS,
  },
  grades: [
    { name: text("优秀", "Excellent"), lower: 90, share: 0.25 },
    { name: text("称职", "Competent"), lower: 80 },
    { name: text("基本称职", "Basic"), lower: 60 },
    { name: text("不称职", "Not competent"), lower: 0 },
  ],
  own: (locale) => [
    dataSheet(locale),
    meetingSheet(settingRow(SETTINGS, "sourceWeight"), locale),
    votesSheet(locale),
    countSheet(locale),
  ],
  growth: (locale) => [ballotEntries(locale)],
  ledger: LEDGER,
  vetoes: VETOES,
});
