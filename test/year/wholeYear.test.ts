import { copyFileSync, mkdirSync, readdirSync, readFileSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { openXlsx } from "../../src/workbook/xlsx/openXlsx";
import type { CellValue } from "../../src/workbook/cell";
import { runCli, temporaryFolder } from "../cli/runCli";
import { textOf } from "../grading/collect/collection";
import { CODES, CUT, city, headersOf, sealed, typed, WEIGHTS } from "./city";
import { reckon } from "./reckoning";
import { LONG } from "../patience";

const folder = temporaryFolder();
const path = folder.path;
const units = city();
const expected = reckon(units, WEIGHTS);

jest.setTimeout(LONG);

/** Runs a command that must end well. */
async function done(...args: string[]): Promise<string> {
  const { code, out, err } = await runCli(args);
  expect({ args, code, err: code === 0 ? "" : err }).toEqual({ args, code: 0, err: "" });
  return out;
}

async function valuesIn(file: string, sheet: string): Promise<readonly (readonly CellValue[])[]> {
  const workbook = openXlsx(new Uint8Array(readFileSync(path(file))));
  return (await workbook.cells.read(sheet)).values;
}

/** What a unit reports: the mark before it is cut. */
function reported(name: string, item: number): number {
  const unit = units.find((each) => each.name === name)!;
  const isCut = CUT.includes(name) && item === 0;
  return (unit.marks[item]! + (isCut ? 50 : 0)) / 10;
}

/** Fills the form of a unit in and hands it in on a day, under a name of its own where it has one. */
async function handIn(
  form: string,
  to: string,
  day: string,
  change: { readonly first?: number; readonly locked?: boolean } = {},
): Promise<void> {
  copyFileSync(form, to);
  await typed(to, ({ values, put }) => {
    const rows = values("填报");
    const { row, column } = headersOf(rows, "自报值");
    rows.slice(row + 1).forEach((line, at) => {
      const code = line[column("编码")];
      const item = CODES.indexOf(typeof code === "string" ? code : "");
      if (item < 0) return;
      const name = textOf(line[column("单位")]);
      const value = item === 0 && change.first !== undefined ? change.first : reported(name, item);
      put("填报", row + 1 + at, column("自报值"), value);
    });
    if (!change.locked) return;
    const scheme = headersOf(values("指标"), "编码");
    put("指标", scheme.row + 1, scheme.column("二级指标"), "改过的指标");
  });
  const time = new Date(`${day}T08:00:00Z`);
  utimesSync(to, time, time);
}

const formOf = (name: string): string => {
  const file = readdirSync(path("发出")).find((each) => each.includes(name))!;
  return join(path("发出"), file);
};

describe("a year of a city with 60 departments, from the template to the next year", () => {
  it("makes the workbook for the roster and states the scheme", async () => {
    const rows = units.map((unit) => `${unit.name},${unit.class}`);
    folder.put("名单.csv", ["单位,类别", ...rows].join("\n"));
    const roster = ["--roster", path("名单.csv"), "-o", path("2026.xlsx")];
    await done("template", "kpi-scheme", ...roster);
    await typed(path("2026.xlsx"), ({ values, put }) => {
      const settings = values("方案");
      put(
        "方案",
        settings.findIndex(([key]) => key === "权重合计"),
        1,
        "折算",
      );
      const { row, column } = headersOf(values("等次"), "下限");
      put("等次", row + 1, column("名额比例"), "20%");
      put("等次", row + 2, column("名额比例"), "40%");
    });
  });

  it("sends 60 forms and takes them back: late, sent twice, changed and renamed ones among them", async () => {
    const days = ["--deadline", "2026-12-20", "--date", "2026-12-01"];
    await done("split", path("2026.xlsx"), "-o", path("发出"), ...days);
    expect(readdirSync(path("发出"))).toHaveLength(60);
    for (const name of ["收回", "补报"]) mkdirSync(path(name));
    for (const { name } of units) {
      const to = name === "市14局" ? "我局上报.xlsx" : `${name}.xlsx`;
      if (name === "市05局") await handIn(formOf(name), join(path("补报"), to), "2026-12-26");
      else {
        const change = { ...(name === "市08局" ? { first: 61 } : {}), locked: name === "市11局" };
        await handIn(formOf(name), join(path("收回"), to), "2026-12-19", change);
      }
    }
    await handIn(formOf("市08局"), join(path("收回"), "市08局-改.xlsx"), "2026-12-22");
    const into = (from: string, to: string): string[] => [
      ...["merge", path(from), "-o", path(to), "--resent", "new", "--common-scheme"],
      ...["--received", "file", "--json"],
    ];
    const first = await runCli([
      ...into("收回", "收1.xlsx"),
      ...["--into", path("2026-收表.xlsx"), "--date", "2026-12-23"],
    ]);
    const states = (out: string): string[] =>
      (JSON.parse(out) as { forms: { state: string }[] }).forms.map(({ state }) => state);
    expect(states(first.out).filter((state) => state.startsWith("已报"))).toHaveLength(59);
    expect(states(first.out)[4]).toBe("未报（逾期 3 天）");
    const second = await runCli([
      ...into("补报", "收2.xlsx"),
      ...["--into", path("收1.xlsx"), "--date", "2026-12-26"],
    ]);
    expect(states(second.out)[4]).toBe("逾期已报 6 天");
    expect(states(second.out).filter((state) => state.startsWith("已报"))).toHaveLength(59);
  });

  it("verifies, grades, and publishes what is worked out by hand", async () => {
    copyFileSync(path("收2.xlsx"), path("核定.xlsx"));
    await typed(path("核定.xlsx"), ({ values, put }) => {
      const rows = values("数据");
      const { row, column } = headersOf(rows, "K11");
      rows.slice(row + 1).forEach((line, at) => {
        const unit = units.find(({ name }) => name === line[0]);
        CODES.forEach((code, item) => {
          if (!unit) return;
          expect(line[column(`自报:${code}`)]).toBe(reported(unit.name, item));
          put("数据", row + 1 + at, column(code), unit.marks[item]! / 10);
        });
      });
      ledger({ values, put });
    });
    const out = await done("grade", path("核定.xlsx"), "-o", path("结果.xlsx"), "--json");
    const graded = JSON.parse(out) as {
      units: { unit: string; score: number; rank: number; grade: string; possible?: string[] }[];
    };
    expect(
      graded.units.map(({ unit, score, rank, grade, possible }) => ({
        ...{ name: unit, score: Math.round(score * 100), rank },
        grades: possible ?? [grade],
      })),
    ).toEqual(expected.map(({ name, score, rank, grades }) => ({ name, score, rank, grades })));
    expect(expected.filter(({ grades }) => grades.length > 1)).toHaveLength(2);
  });

  it("decides, seals, verifies, and prints the same numbers", async () => {
    const grades = expected.map(({ name }) => ["--decide", `${name}=${decided(name)}`]);
    const meeting = ["--meeting", "市委常委会会议", "--date", "2027-01-15", "--number"];
    await done(
      ...["board", path("结果.xlsx"), ...grades.flat(), ...meeting, "某纪要〔2027〕3号"],
      ...["-o", path("审定.xlsx")],
    );
    expect(await sealed(path("审定.xlsx"), "2027-01-20")).toBe("sealed");
    expect(await done("verify", path("审定.xlsx"))).toContain("封存完好");
    await done("report", path("审定.xlsx"), "--kind", "bulletin", "-o", path("通报.docx"));
    await done("report", path("审定.xlsx"), "--kind", "ranking", "-o", path("汇总.xlsx"));
    const printed = await sheetsOf("汇总.xlsx");
    for (const { name, score, rank } of expected) {
      const row = printed.find((cells) => cells.includes(name))!;
      expect(row).toEqual(expect.arrayContaining([name, score / 100, rank, decided(name)]));
    }
  });

  it("archives, and carries the year forward through a reform", async () => {
    const archive = ["-o", path("归档"), "--received", path("收回"), "--json"];
    const { entries, code } = JSON.parse(await done("archive", path("审定.xlsx"), ...archive)) as {
      entries: { kind: string; title: string; code: string }[];
      code: string;
    };
    expect(entries.filter(({ kind }) => kind === "received")).toHaveLength(60);
    const papers = entries.filter(({ kind }) => kind === "paper");
    expect(papers.every((paper) => paper.code === code)).toBe(true);
    const titles = ["汇总表", "通报", "反馈单", "公示", "会议纪要", "报告", "奖惩建议", "汇报"];
    expect(titles.filter((title) => !papers.some((paper) => paper.title.includes(title)))).toEqual(
      [],
    );
    const next = units
      .map(({ name, class: own }) => ({ name, own, former: "" }))
      .filter(({ name }) => name !== "市60局" && name !== "市22局")
      .map((unit) => {
        if (unit.name === "市21局") return { ...unit, name: "市新合局" };
        return unit.name === "市30局" ? { ...unit, name: "市卅局", former: "市30局" } : unit;
      });
    const rows = next.map(({ name, own, former }) => `${name},${own},${former}`);
    folder.put("名单27.csv", ["单位,类别,曾用名", ...rows, "市新局,群团,"].join("\n"));
    const call = [
      "roll",
      path("审定.xlsx"),
      "-o",
      path("2027.xlsx"),
      "--roster",
      path("名单27.csv"),
    ];
    expect((await runCli(call)).code).toBe(2);
    const merged = "市新合局=合并:市21局、市22局:较好者";
    await done(...call, "--answer", merged, "--answer", "市新局=新组建", "市60局=撤销");
    const data = await valuesIn("2027.xlsx", "数据");
    const { row, column } = headersOf(data, "上年得分");
    const shown = data
      .slice(row + 1)
      .map((line) => [line[0], line[column("上年得分")], line[column("上年名次")]]);
    const of = (name: string): readonly (number | null)[] => {
      const unit = expected.find((each) => each.name === name)!;
      return [unit.score / 100, unit.rank];
    };
    const best = ["市21局", "市22局"].map(of).sort(([a], [b]) => b! - a!)[0]!;
    const names = [...next.map((unit) => unit.name), "市新局"];
    expect(shown).toEqual(
      names.map((name) => {
        if (name === "市新局") return [name, null, null];
        if (name === "市新合局") return [name, ...best];
        return [name, ...of(name === "市卅局" ? "市30局" : name)];
      }),
    );
    const history = await valuesIn("2027.xlsx", "历年等次");
    expect(history.slice(1).map(([name, year, grade]) => [name, year, grade])).toEqual(
      expected.map(({ name }) => [name === "市30局" ? "市卅局" : name, 2026, decided(name)]),
    );
    const check = await runCli(["check", path("2027.xlsx"), "--json"]);
    const checks = (JSON.parse(check.out) as { checks: { level: string; code: string }[] }).checks;
    const wrong = new Set(checks.filter(({ level }) => level === "error").map((each) => each.code));
    expect([...wrong]).toEqual(["valueRefused"]);
  });
});

/** 加减分 and 否决 of the year. */
function ledger({ values, put }: Parameters<Parameters<typeof typed>[1]>[0]): void {
  const ledgerSheet = headersOf(values("加减分"), "分值");
  units
    .filter(({ bonus }) => bonus > 0)
    .forEach(({ name, bonus }, at) => {
      const row = ledgerSheet.row + 1 + at;
      const cells = { 单位: name, 项目编号: `B${at + 1}`, 事项: "获省级表彰", 分值: bonus / 100 };
      const whole = { ...cells, 日期: "2026-06-18", 文号: `某发〔2026〕${at + 1}号` };
      for (const [key, value] of Object.entries(whole)) {
        put("加减分", row, ledgerSheet.column(key), value);
      }
    });
  const vetoes = headersOf(values("否决"), "效果");
  units
    .filter(({ veto }) => veto !== "none")
    .forEach(({ name, veto }, at) => {
      const effect = veto === "notop" ? "一票否优" : "一票否决";
      const whole = { 单位: name, 事项: "安全生产事故", 效果: effect, 依据: "某安〔2026〕5号" };
      for (const [key, value] of Object.entries({ ...whole, 日期: "2026-03-02" })) {
        put("否决", vetoes.row + 1 + at, vetoes.column(key), value);
      }
    });
}

/** The board follows the suggestions; of two equal units the one that comes first gets the better grade. */
function decided(name: string): string | undefined {
  const unit = expected.find((each) => each.name === name);
  if (!unit) return undefined;
  const pending = expected.filter(({ grades }) => grades.length > 1);
  return pending[1] === unit ? unit.grades[1] : unit.grades[0];
}

async function sheetsOf(file: string): Promise<(readonly CellValue[])[]> {
  const workbook = openXlsx(new Uint8Array(readFileSync(path(file))));
  const rows: (readonly CellValue[])[] = [];
  for (const { name } of await workbook.cells.list()) {
    for (const row of (await workbook.cells.read(name)).values) rows.push(row);
  }
  return rows;
}
