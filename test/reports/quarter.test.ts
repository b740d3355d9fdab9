import { prepareGrading } from "../../src/grading/gradeWorkbook";
import { goalBreakdown } from "../../src/templates/goalBreakdown/goalBreakdown";
import type { CellValue } from "../../src/workbook/cell";
import type { Workbook } from "../../src/workbook/workbook";
import { changeSample, type MonitorCase } from "../grading/monitor/monitorCases";
import { paper, read, report, sample, tableRows, type Graded } from "./papers";

async function changed(change: Partial<MonitorCase>): Promise<Graded> {
  const { workbook } = await sample([], {}, goalBreakdown);
  await typed(workbook);
  await changeSample(workbook, change);
  const { grading, findings } = await prepareGrading(workbook, { isPlan: true });
  if (!grading) throw new Error(findings.map((each) => each.message("zh-CN")).join("\n"));
  return { workbook, grading };
}

describe("季度讲评", () => {
  it("says how the third quarter of the sample stands, as the specification has it", async () => {
    const made = await report(await sample([], {}, goalBreakdown), "quarter");
    expect(made).toMatchObject({ kind: "quarter", state: "final", address: null });
    expect(read(made)).toEqual([
      "2026年第三季度讲评",
      "一、进展",
      "三季度监控33项：绿灯21项、黄灯8项、红灯4项，绿灯占63.64%；与二季度相比，绿灯减少1项，红灯增加1项。",
      "二、特色亮点",
      "亮点：石桥县市重点项目建设完成12个，为序时目标的109.09%；市人社局城镇新增就业16695人，106.00%。",
      "三、差距不足",
      "转差2项：市发改委固定资产投资绿灯转黄灯，市交通局市重点项目建设黄灯转红灯。",
      "四、下阶段工作",
      "黄灯、红灯目标由承担单位按表中的措施和时限整改，下季度讲评时报告结果。",
      "〔发文机关〕",
      "2026年12月31日",
    ]);
  });

  it("lists red before yellow with reason, measure and date", async () => {
    const { blocks } = await report(await sample([], {}, goalBreakdown), "quarter");
    const rows = tableRows(blocks.find(({ kind }) => kind === "table"));
    expect(rows).toHaveLength(13);
    expect(rows[1]).toEqual([
      ...["固定资产投资", "市交通局", "120亿元", "103.2亿元", "86.00%", "红灯"],
      ...["示例：两条公路用地未批", "示例：提请协调，十月底前开工", "2026-11-30"],
    ]);
    expect(rows.slice(1).map((row) => row[4]!.slice(0, 2) < "90")).toEqual([
      ...Array<boolean>(4).fill(true),
      ...Array<boolean>(8).fill(false),
    ]);
  });

  it("names who owes a number, the office that reports for another too", async () => {
    const settings = { quarterDeadline: "2026-10-10" };
    const graded = await changed({ g1: { reached3: null, sourceUnit: "市统计局" }, settings });
    expect(read(await report(graded, "quarter"))).toContain(
      "应报未报：市统计局（市交通局固定资产投资的数据责任单位）。",
    );
  });

  it("has no quarter before the first to compare with", async () => {
    const made = await report(await sample([], {}, goalBreakdown), "quarter", { quarter: 1 });
    const [title, , progress] = read(made);
    expect(title).toBe("2026年第一季度讲评");
    expect(progress).not.toContain("相比");
  });

  it("is refused where there is no monitor", async () => {
    expect(await paper(await sample(), "quarter")).toMatch(/^没有季度监控/);
  });
});

describe("督查通报", () => {
  it("says what is red in the sample, unit by unit", async () => {
    const made = await report(await sample([], {}, goalBreakdown), "inspection");
    const texts = read(made);
    expect(texts.slice(0, 3)).toEqual([
      "关于2026年第三季度目标完成情况的督查通报",
      "各有关单位：",
      "代拟稿，供政府督查机构使用",
    ]);
    const start = texts.indexOf("二、存在问题");
    expect(texts.slice(start + 1, start + 3)).toEqual([
      "市交通局2项红灯：固定资产投资完成103.2亿元，为序时目标120亿元的86.00%，连续2个季度红灯，" +
        "原因：示例：两条公路用地未批，措施：示例：提请协调，十月底前开工；" +
        "市重点项目建设15个，为18个的83.33%，原因：示例：配套资金未到位，措施：示例：调整资金计划。",
      "枫桥县2项：固定资产投资84.00%、市重点项目建设71.43%，均连续2个季度红灯。" +
        "固定资产投资原因：示例：龙头项目推迟，措施：示例：县领导包联；" +
        "市重点项目建设原因：示例：三个项目未开工，措施：示例：倒排工期。",
    ]);
    expect(texts).toContain("对督查结论有异议的，可自收到之日起30日内申请复核。");
    expect(texts).toContain("报送：市主要领导");
  });

  it("is issued by the inspecting body where the scheme names it", async () => {
    const settings = [
      ["督查机构", "市政府督查室"],
      ["批准", "市政府主要负责人"],
    ];
    const made = await report(await sample(settings, {}, goalBreakdown), "inspection");
    expect(read(made)).toContain("批准：市政府主要负责人");
    expect(read(made)).toContain("市政府督查室");
    expect(read(made)).not.toContain("代拟稿，供政府督查机构使用");
  });

  it("names the persons as the sheet has them", async () => {
    const { blocks } = await report(await sample([], {}, goalBreakdown), "inspection");
    const [, first] = tableRows(blocks.find(({ kind }) => kind === "table"));
    expect(first).toEqual([
      "市交通局",
      "固定资产投资",
      "2026-11-30",
      "分管市领导分管领导甲，部门负责人孙明，责任人孙芳，第一责任人孙强，第二责任人孙静，第三责任人孙伟",
    ]);
  });

  it("is refused where no light is red", async () => {
    const { workbook } = await sample([], {}, goalBreakdown);
    await typed(workbook, (row) => row[7] ?? null);
    const { grading } = await prepareGrading(workbook, { isPlan: true });
    expect(await paper({ workbook, grading: grading! }, "inspection")).toBe(
      "本季度没有红灯和应报未报事项，不用出督查通报",
    );
  });
});

/** 季度监控 without its formulas, so that nothing is stale; in the third quarter `reached` of each row where it is given. */
async function typed(
  workbook: Workbook,
  reached?: (row: readonly CellValue[]) => CellValue,
): Promise<void> {
  const { values } = await workbook.cells.read("季度监控");
  const rows = values.map((row, at) =>
    row.slice(0, 13).map((value, column) => ({
      value: reached && at >= 3 && column === 11 ? reached(row) : value,
    })),
  );
  await workbook.sheets.render([{ name: "季度监控", rows }]);
}
