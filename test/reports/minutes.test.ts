import { prepareGrading } from "../../src/grading/gradeWorkbook";
import { createMemoryWorkbook } from "../memory/createMemoryWorkbook";
import { DATE, paper, read, type Graded } from "./papers";

const SCORES = [95, 94, 94, 93, 92, 91, 90, 89, 88, 87, 86, 85, 84, 83];
const NAMES = SCORES.map((_, index) => `局${String(index + 1).padStart(2, "0")}`);

/** 14 units under 合计, 优秀 20 % and 良好 40 %, with decisions as [unit, grade, reason]. */
async function decided(
  rows: readonly (readonly string[])[],
  record?: readonly (readonly string[])[],
): Promise<Graded> {
  const workbook = createMemoryWorkbook({
    方案: [
      ["项目", "值"],
      ["名额算法", "合计"],
      ["考核年度", 2026],
      ["考核机构", "市考核办"],
      ["审定会议", record ? null : "市政府常务会议"],
    ],
    指标: [
      ["编码", "指标名称", "权重"],
      ["K1", "总评", "100%"],
    ],
    等次: [
      ["等次", "下限", "名额比例"],
      ["优秀", 90, 0.2],
      ["良好", 80, 0.4],
      ["合格", 60, null],
    ],
    数据: [["单位", "K1"], ...NAMES.map((name, index) => [name, SCORES[index]!])],
    结果: [["单位", "审定等次", "理由"], ...rows],
    ...(record ? { 审定记录: [["序号", "日期", "阶段", "会议", "单位", "审定"], ...record] } : {}),
  });
  const { grading, findings } = await prepareGrading(workbook);
  if (!grading) throw new Error(findings.map((each) => each.message("zh-CN")).join("\n"));
  return { workbook, grading };
}

async function texts(...given: Parameters<typeof decided>): Promise<string[]> {
  const made = await paper(await decided(...given), "minutes");
  if (typeof made === "string") return [made];
  return read(made);
}

/** 局01 to 局02 优秀, 局03 to 局08 良好, the rest 合格. */
const ALL = NAMES.map((name, index) => [
  name,
  index < 2 ? "优秀" : index < 8 ? "良好" : "合格",
  "",
]);

it("says what the meeting heard and decided, as the specification has it", async () => {
  expect(DATE).toBe("2026-12-31");
  expect(await texts(ALL)).toEqual([
    "市政府常务会议纪要",
    ...["时间：", "主持：", "出席：", "记录："],
    "会议听取了市考核办关于2026年度考核情况的汇报，审议了等次建议。会议议定：",
    "一、优秀2个（局01、局02），良好6个（局03、局04、局05、局06、局07、局08），合格6个（局09、局10、局11、局12、局13、局14）。",
  ]);
});

it("names what departs from the suggestion, with the reason; a tied unit does not depart", async () => {
  const rows = ALL.map((row) => (row[0] === "局08" ? ["局08", "合格", "重点任务未完成"] : row));
  const made = await texts(rows);
  expect(made.at(-1)).toBe(
    "二、与建议不一致的1个：局08，建议良好，审定合格，理由：重点任务未完成。",
  );
});

it("leaves out who is not decided, and says so", async () => {
  const made = await texts(ALL.slice(0, 13));
  expect(made.at(-2)).toContain("合格5个（局09、局10、局11、局12、局13）。");
  expect(made.at(-1)).toBe("二、1个单位（局14）的等次尚未审定。");
});

describe("a scheme without a meeting", () => {
  /** The rows of 审定记录 for every unit, some of another meeting. */
  const record = (isLater: (at: number) => boolean = () => false): string[][] =>
    ALL.map(([name, grade], at) =>
      isLater(at)
        ? [`${at + 1}`, "2027-01-25", "审定", "市政府党组会议", name!, grade!]
        : [`${at + 1}`, "2027-01-20", "审定", "市委常委会会议", name!, grade!],
    );

  it("takes meeting and day from 审定记录; the last row of a unit says where it was decided", async () => {
    const first = ALL.map(([name]) => ["0", "2027-01-12", "审议", "考核领导小组", name!, "合格"]);
    expect((await texts(ALL, [...first, ...record()])).slice(0, 3)).toEqual([
      "市委常委会会议纪要",
      "时间：2027年1月20日",
      "主持：",
    ]);
  });

  it("names none where meetings differ, or a grade that stands is not in the record", async () => {
    const blank = ["〔会议〕纪要", "时间："];
    expect(
      (
        await texts(
          ALL,
          record((at) => at === 3),
        )
      ).slice(0, 2),
    ).toEqual(blank);
    expect((await texts(ALL, record().slice(1))).slice(0, 2)).toEqual(blank);
    const other = record().map((row) => [...row.slice(0, 5), "待改进"]);
    expect((await texts(ALL, other)).slice(0, 2)).toEqual(blank);
  });
});

it("is refused where nothing is decided", async () => {
  expect(await texts([])).toEqual(["还没有审定：请先在窗格的“审定”页审定并写入，再出会议纪要"]);
});
