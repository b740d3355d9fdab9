import { graded, type Rows } from "../office";

const DATA: Rows = [
  ["单位", "K1"],
  ["市一局", 95],
  ["市二局", 88],
];

it("reads what 方案 says to the papers", async () => {
  const settings: Rows = [
    ["考核年度", 2026],
    ["发文机关", "市考核办"],
    ["成文日期", "2027-01-05"],
    ["公示工作日数", 7],
    ["公示首日计入", "是"],
    ["公示列", "总分、类别"],
    ["通报正文列得分", "是"],
    ["通报列否决事由", "否"],
    ["用语阈值:比较", "2;5;10"],
    ["用语阈值:同比", "1;3;6"],
    ["用语阈值:极差", "10；30"],
  ];
  const { grading } = await graded({ settings, data: DATA });
  const { paper } = grading.read.settings;
  expect(paper).toMatchObject({
    year: 2026,
    publicDays: 7,
    isFirstDayCounted: true,
    publicColumns: ["总分", "类别"],
    hasBulletinScores: true,
    hasVetoItems: false,
    comparison: [2, 5, 10],
    yearOnYear: [1, 3, 6],
    spread: [10, 30],
  });
  expect(paper.texts).toMatchObject({ issuer: "市考核办", paperDate: "2027-01-05", phone: "" });
});

it("leaves them out of the fingerprint", async () => {
  const plain = await graded({ data: DATA });
  const settings: Rows = [
    ["发文机关", "市考核办"],
    ["通报正文列得分", "是"],
  ];
  const { grading } = await graded({ settings, data: DATA });
  expect(grading.fingerprint).toBe(plain.grading.fingerprint);
});

it.each([
  { setting: ["公示工作日数", 0], code: "publicDaysRange", at: "B2" },
  { setting: ["公示列", "总分、加分"], code: "publicColumnUnknown", at: "B2" },
  { setting: ["用语阈值:同学", "1;2;3"], code: "wordLimitUnknown", at: "B2" },
  { setting: ["用语阈值:比较", "3;1;8"], code: "wordLimitsUnreadable", at: "B2" },
  { setting: ["用语阈值:极差", "5;20;30"], code: "wordLimitsUnreadable", at: "B2" },
  { setting: ["成文日期", "明年"], code: "dateUnreadable", at: "B2" },
  { setting: ["通报正文列得分", "也许"], code: "wordUnknown", at: "B2" },
] as const)("reports $code at its cell", async ({ setting, code, at }) => {
  const { findings } = await graded({ settings: [setting], data: DATA });
  expect(findings).toContainEqual({ level: "error", code, at: `方案!${at}` });
});
