import type { CellValue } from "../../../src/workbook/cell";
import type { SheetSpec } from "../../../src/workbook/sheetSpec";
import { LAST, linesOf, made, valuesOf, type Book, type Carrying, type Rows } from "./lastOffice";

/** Numbers from 0 up to below 1 that are the same in every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}

/** An office with so many units, and a reform of them: some merged in pairs, some renamed, some gone, some new. */
function reform(seed: number): Carrying & { readonly names: readonly string[] } {
  const random = seeded(seed);
  const count = 4 + Math.floor(random() * 12);
  const names = Array.from({ length: count }, (_, at) => `局${at + 1}`);
  const marks = (): number => 60 + Math.floor(random() * 400) / 10;
  const book: Book = {
    ...LAST,
    数据: [
      ["单位", "K1", "K2", "K3"],
      ...names.map((name): CellValue[] => [name, marks() * 3, 60 + marks() / 3, marks()]),
    ],
  };
  const roster: string[] = [];
  const answers = ["K1=相加"];
  for (let at = 0; at < count; at += 1) {
    const [name, dice] = [names[at]!, random()];
    if (dice < 0.15) answers.push(`${name}=撤销`);
    else if (dice < 0.3) {
      roster.push(`新${name}`);
      answers.push(`新${name}=更名:${name}`);
    } else if (dice < 0.45 && at + 1 < count) {
      roster.push(`合${name}`);
      answers.push(`合${name}=合并:${name}、${names[(at += 1)]!}`);
    } else roster.push(name);
  }
  roster.push("新组建局");
  answers.push("新组建局=新组建");
  return { book, roster: roster.map((name) => ({ name, class: "" })), answers, names };
}

const SEEDS = Array.from({ length: 12 }, (_, at) => 17 + at * 101);

it.each(SEEDS)("places every unit once and gives the same sheets twice (%d)", async (seed) => {
  const { names, ...carrying } = reform(seed);
  const one = await made(carrying);
  expect((await made(carrying)).sheets).toEqual(one.sheets);
  const { moves, gone } = one.facts;
  const placed = [...moves.flatMap(({ before }) => before), ...gone.map(({ before }) => before)];
  expect(placed.sort()).toEqual([...names].sort());
  expect(moves.map(({ unit }) => unit)).toEqual(carrying.roster!.map(({ name }) => name));
  expect(one.comparison).toMatchObject({ isSame: true, changes: [] });
});

it.each(SEEDS.slice(0, 4))("carries the same scheme over two years (%d)", async (seed) => {
  const { names: _, ...carrying } = reform(seed);
  const first = await made(carrying);
  const second = await made({ book: filled(first.sheets, seed) });
  expect(second.comparison).toMatchObject({ isSame: true, changes: [] });
  expect(second.comparison.fingerprints.last).toBe(first.comparison.fingerprints.present);
  expect(valuesOf(second.sheets, "方案")).toContainEqual(["考核年度", 2028]);
  for (const id of ["indicators", "grades"] as const) {
    expect(linesOf(second.sheets, id)).toEqual(linesOf(first.sheets, id));
  }
  const years = linesOf(second.sheets, "history").filter(({ year }) => year === 2027);
  expect(years.map(({ unit }) => unit)).toEqual(carrying.roster!.map(({ name }) => name));
});

it("takes the place of grades that stand for last year already", async () => {
  const first = await made({});
  const again = { ...LAST, 历年等次: valuesOf(first.sheets, "历年等次") };
  const { sheets } = await made({ book: again });
  expect(valuesOf(sheets, "历年等次")).toEqual(valuesOf(first.sheets, "历年等次"));
});

/** The sheets as a workbook whose values were filled in. */
function filled(sheets: readonly SheetSpec[], seed: number): Book {
  const random = seeded(seed + 7);
  const book: Record<string, Rows> = {};
  for (const { name } of sheets) book[name] = valuesOf(sheets, name);
  const [header, ...rows] = book["数据"]!;
  const columns = ["K1", "K2", "K3"].map((code) => header!.indexOf(code));
  book["数据"] = [
    header!,
    ...rows.map((row) =>
      row.map((value, at) => (columns.includes(at) ? 60 + Math.floor(random() * 40) : value)),
    ),
  ];
  return book;
}
