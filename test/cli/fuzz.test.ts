import { seededRandom } from "../../src/scoring/numbers/seededRandom";
import { UNCALCULATED } from "../../src/workbook/cell";
import { fileOf, GOOD, type Cell, type Sheets } from "./goodWorkbook";
import { runCli, temporaryFolder } from "./runCli";

const RUNS = 500;

/** What people and programs leave in cells. */
const JUNK: readonly Cell[] = [
  ...[
    null,
    "",
    " ",
    "abc",
    "九十",
    "９９．５",
    "1,234",
    "1,23",
    "1.2.3",
    "90%",
    "-",
    "缺",
    "不适用",
  ],
  ...["免考", "数据未发布", "#N/A", "1e400", "+Infinity", "-0", "=1+1", "K1", "K1:K2", "目标:K2"],
  ...[
    "__proto__",
    "constructor",
    "甲类",
    "优秀",
    "市一局",
    "权重:甲类",
    "😀",
    "a\nb",
    "合计",
    "注：无",
  ],
  ...["x".repeat(3000), "0:60；5:80", "0:0；0:1", "一票否决", "降档", "封顶", "分值制", "名次和法"],
  ...[
    "几何平均",
    "人均增幅",
    "名次",
    "区间",
    "财政反向",
    "离差",
    "否决",
    "C",
    "A",
    "—",
    true,
    false,
  ],
  ...[0, -1, 0.1, 1.5, 7, 12, 100.0000001, 2026, 46000, 1e15 + 0.3, 1e308, -1e308, 5e-324],
  ...[{ error: "#DIV/0!" }, { error: "#REF!" }, { value: UNCALCULATED, formula: "A1" }],
  ...[
    { value: 0.9, style: "percent" as const },
    { value: 95, formula: "SUM(A1:A2)" },
  ],
];

/** GOOD with one to four accidents. */
function damaged(random: () => number): Sheets {
  const pick = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)]!;
  const sheets = Object.fromEntries(
    Object.entries(GOOD).map(([name, rows]) => [name, rows.map((row) => [...row])]),
  );
  for (let count = 1 + Math.floor(random() * 4); count > 0; count--) {
    const rows = sheets[pick(Object.keys(sheets))]!;
    const row = Math.floor(random() * rows.length);
    const column = Math.floor(random() * (rows[0]?.length ?? 0));
    const accident = random();
    if (accident < 0.75) {
      if (rows[row]) rows[row][column] = pick(JUNK);
    } else if (accident < 0.8) rows.splice(row, 1);
    else if (accident < 0.85) rows.splice(row, 0, [...(rows[row] ?? [])]);
    else if (accident < 0.9) rows.forEach((cells) => cells.splice(column, 1));
    else if (accident < 0.95) rows.unshift([pick(JUNK)]);
    else rows.push([pick(JUNK), pick(JUNK), pick(JUNK)]);
  }
  return sheets;
}

interface Results {
  readonly units: readonly { score: unknown; grade: unknown; rank: unknown; status: string }[];
  readonly checks: readonly { level: string; code: string; sheet: string; address: string }[];
}

/** What is missing as a whole has no cell. */
const WITHOUT_CELL = new Set(["sheetMissing", "headerMissing", "noIndicators", "noBands"]);

function isPlaced(code: string, sheet: string, address: string): boolean {
  return sheet !== "" && (address !== "" || WITHOUT_CELL.has(code));
}

const folder = temporaryFolder();

it(`grades or explains ${RUNS} damaged workbooks`, async () => {
  const random = seededRandom(20260101);
  const counts = { graded: 0, refused: 0 };
  for (let attempt = 0; attempt < RUNS; attempt++) {
    const sheets = damaged(random);
    const file = folder.put("a.xlsx", await fileOf(sheets));
    const draft = attempt % 3 === 0 ? ["--draft"] : [];
    const formulas = ["values", "native", "hengji"][attempt % 3]!;
    const args = ["grade", file, "--json", "--replace", "--formulas", formulas, ...draft];
    const { code, out, err } = await runCli(args).catch((error: unknown) => {
      throw new Error(`attempt ${attempt}: ${JSON.stringify(sheets)}`, { cause: error });
    });
    const { units, checks } = JSON.parse(out) as Results;
    const told = { attempt, out, err };
    expect({
      ...told,
      hasNaN: /NaN|(?<!\+)Infinity|undefined/.test(out.replaceAll(/“[^”]*”/g, "")),
    }).toEqual({ ...told, hasNaN: false });
    for (const { status, score, grade, rank } of units) {
      const isGraded = status === "graded" || status === "pending";
      const kinds = [typeof score, typeof grade, typeof rank].join();
      expect({ ...told, kinds }).toEqual({
        ...told,
        kinds: isGraded ? "number,string,number" : "object,object,object",
      });
    }
    if (code === 0) counts.graded += 1;
    else {
      counts.refused += 1;
      const errors = checks.filter(({ level }) => level === "error");
      expect({ ...told, count: errors.length }).not.toEqual({ ...told, count: 0 });
      expect(errors.filter(({ code, sheet, address }) => !isPlaced(code, sheet, address))).toEqual(
        [],
      );
      expect(err).not.toMatch(/^\s+at /m);
    }
  }
  expect(counts.graded).toBeGreaterThan(RUNS / 20);
  expect(counts.refused).toBeGreaterThan(RUNS / 4);
});
