import { closeQuarter, type Closing } from "../../../src/grading/run/closeQuarter";
import { reopenQuarter } from "../../../src/grading/run/reopenQuarter";
import { gradedMonitor, put, smallMonitor } from "../monitor/smallMonitor";

type Memory = ReturnType<typeof smallMonitor>;

async function close(
  workbook: Memory,
  quarter: 1 | 2,
  today = "2026-04-12",
  reason = "",
): Promise<Closing> {
  const { grading } = await gradedMonitor(workbook);
  return closeQuarter(workbook, grading!, { quarter, today, reason });
}

function told(closing: Closing): string[] {
  if (closing.kind === "refused") return [closing.reason["zh-CN"]];
  if (closing.kind === "wrong")
    return closing.findings.map((each) => `${each.sheet}!${each.address} ${each.code}`);
  return [];
}

async function closed(): Promise<Memory> {
  const workbook = smallMonitor(1, [97.5, 100]);
  expect((await close(workbook, 1)).kind).toBe("closed");
  return workbook;
}

describe("a quarter that is closed", () => {
  it("has the published score of each unit with the day and a fingerprint", async () => {
    const { values } = await (await closed()).cells.read("季度得分");
    expect(values.map((row) => row.slice(0, 4))).toEqual([
      ["单位", "季度", "得分", "关季日期"],
      ["甲局", "一季度", 97.5, "2026-04-12"],
      ["乙局", "一季度", 100, "2026-04-12"],
    ]);
    const prints = new Set(values.slice(1).map((row) => row[4]));
    expect([...prints]).toEqual([expect.stringMatching(/^[0-9a-f]{12}$/)]);
  });

  it("tells a later change of what was reached, with both values", async () => {
    const workbook = await closed();
    await put(workbook, "季度监控", 1, 3, 30);
    const { errors, grading } = await gradedMonitor(workbook);
    expect(errors).toEqual([
      "季度监控!D2 一季度已结束，G1 甲局 25 改为 30：请改回，或写明理由重开这一季度",
    ]);
    expect(grading).toBeUndefined();
  });

  it.each([
    {
      name: "cleared",
      cell: ["季度监控", 1, 3, null],
      at: "季度监控!D2",
      change: "25 改为 （空）",
    },
    {
      name: "added",
      cell: ["目标分解", 1, 3, "反向"],
      at: "目标分解!D2",
      change: "（空） 改为 反向",
    },
    { name: "of the next quarter", cell: ["季度监控", 1, 5, 41], at: "", change: "" },
    { name: "of the reason", cell: ["季度监控", 2, 6, "资金未到"], at: "", change: "" },
  ] as const)("takes a value $name for what it is", async ({ cell, at, change }) => {
    const workbook = await closed();
    const [sheet, row, column, value] = cell;
    await put(workbook, sheet, row, column, value);
    const { errors } = await gradedMonitor(workbook);
    expect(errors.length).toBe(at === "" ? 0 : 1);
    expect(errors.join()).toContain(`${at}${change === "" ? "" : " "}`);
    expect(errors.join()).toContain(change);
  });

  it("does not believe a fingerprint that was typed", async () => {
    const workbook = await closed();
    for (const row of [1, 2]) await put(workbook, "季度得分", row, 4, "0123456789ab");
    const { errors } = await gradedMonitor(workbook);
    expect(errors).toEqual([expect.stringMatching(/^季度得分!E3 .*指不出是哪一格/)]);
  });

  it("is closed anew only with a reason, which is kept", async () => {
    const workbook = await closed();
    expect(told(await close(workbook, 1))).toEqual(["一季度已经结束：确要重开，请写明理由"]);
    await put(workbook, "季度监控", 1, 3, 30);
    expect(await reopenQuarter(workbook, 1, "zh-CN")).toBe(true);
    expect((await close(workbook, 1, "2026-05-06", "统计局更正")).kind).toBe("closed");
    const { values } = await workbook.cells.read("季度得分");
    expect(values.slice(1).map((row) => [row[0], row[3], row[5]])).toEqual([
      ["甲局", "2026-05-06", "统计局更正"],
      ["乙局", "2026-05-06", "统计局更正"],
    ]);
    expect((await gradedMonitor(workbook)).errors).toEqual([]);
  });

  it("is followed by the next one, and both stay", async () => {
    const workbook = await closed();
    await put(workbook, "方案", 1, 1, 2);
    expect((await close(workbook, 2)).kind).toBe("closed");
    const { values } = await workbook.cells.read("季度得分");
    expect(values.slice(1).map((row) => row.slice(0, 3))).toEqual([
      ["甲局", "一季度", 97.5],
      ["乙局", "一季度", 100],
      ["甲局", "二季度", 97.5],
      ["乙局", "二季度", 100],
    ]);
  });
});

describe("a quarter is not closed", () => {
  it("while an earlier one is open", async () => {
    expect(told(await close(smallMonitor(2, [100, 100]), 2))).toEqual([
      "一季度还没有结束，不能结束二季度：请先在“方案”把当前季度改为一季度，结束它，再依次往后",
    ]);
  });

  it("while the scheme is in another", async () => {
    const [reason] = told(await close(smallMonitor(2, [100, 100]), 1));
    expect(reason).toMatch(/^方案的当前季度是二季度，不能结束一季度/);
  });

  it("while a yellow light lacks its reason, its measure or its date", async () => {
    const workbook = smallMonitor(1, [97.5, 100]);
    for (const column of [6, 7, 8]) await put(workbook, "季度监控", 2, column, null);
    expect(told(await close(workbook, 1))).toEqual([
      "季度监控!G3 lagUnexplained",
      "季度监控!H3 lagUnexplained",
      "季度监控!I3 lagUnexplained",
    ]);
    expect((await workbook.cells.list()).map(({ name }) => name)).not.toContain("季度得分");
  });

  it("while something is still to be reported; after the deadline it is red", async () => {
    const workbook = smallMonitor(1, [97.5, 100]);
    await put(workbook, "季度监控", 1, 3, null);
    expect(told(await close(workbook, 1, "2026-04-10"))).toEqual(["季度监控!D2 goalAwaited"]);
    expect(told(await close(workbook, 1, "2026-04-11"))).toEqual(
      ["G2", "H2", "I2"].map((cell) => `季度监控!${cell} lagUnexplained`),
    );
  });
});
