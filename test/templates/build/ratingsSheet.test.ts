import { ratingsSheet } from "../../../src/templates/build/ratingsSheet";
import { text } from "../../../src/templates/build/text";

const BASE = {
  title: text("评分", "Ratings"),
  note: text("说明", "Note"),
  sources: [text("专家", "experts")],
  rows: [],
};

it.each([
  {
    name: "marks",
    table: BASE,
    expected: ["单位", "编码", "来源", "评委", "评分"],
  },
  {
    name: "ballots",
    table: { ...BASE, hasMarks: false, votes: [text("优秀", "excellent")] },
    expected: ["单位", "编码", "来源", "票:优秀", "发出", "收回", "有效", "弃权"],
  },
  {
    name: "marks under another header of the source",
    table: { ...BASE, sourceHeader: text("测评类别", "source") },
    expected: ["单位", "编码", "测评类别", "评委", "评分"],
  },
])("takes $name", ({ table, expected }) => {
  const { rows } = ratingsSheet(table, "zh-CN");
  expect(rows[2]!.map((cell) => cell?.value)).toEqual(expected);
});
