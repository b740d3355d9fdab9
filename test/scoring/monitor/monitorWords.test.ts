import {
  GOAL_KINDS,
  MILESTONES,
  UNREPORTED_POLICIES,
} from "../../../src/scoring/monitor/monitorWords";
import { wordIn, type Words } from "../../../src/scoring/wordIn";

it.each<{ words: Words; text: string; id: string }>([
  { words: GOAL_KINDS, text: "累计", id: "cumulative" },
  { words: GOAL_KINDS, text: "平均", id: "average" },
  { words: GOAL_KINDS, text: "期末", id: "final" },
  { words: GOAL_KINDS, text: "节点", id: "milestone" },
  { words: MILESTONES, text: "已完成", id: "done" },
  { words: MILESTONES, text: "未完成", id: "undone" },
  { words: UNREPORTED_POLICIES, text: "计零", id: "zero" },
  { words: UNREPORTED_POLICIES, text: "不计", id: "skip" },
])("$text is $id", ({ words, text, id }) => {
  expect(wordIn(words, text)).toBe(id);
});
