import type { SheetSpec } from "../../../src/workbook/sheetSpec";
import { openXlsx } from "../../../src/workbook/xlsx/openXlsx";
import { WorkbookError } from "../../../src/workbook/workbookError";
import { collectedBytes, collectedNames, describeCollected } from "../collectedWorkbooks";
import { FULL_SHEET } from "../../../src/workbook/selfTest/fullSheet";
import { partsOf } from "./packages";
import { RICH_PACKAGES } from "./richPackages";

const OURS: readonly SheetSpec[] = [
  FULL_SHEET,
  {
    name: "衡绩结果",
    rows: [
      [
        { value: "单位", style: "header" },
        { value: null, formula: "HJ.SCORE(A1,B1)" },
      ],
    ],
  },
];
const TOUCHED =
  /^(xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|\[Content_Types\]\.xml|xl\/styles\d*\.xml)$/;

/** The names of the parts that differ; those that a splice may touch left out. */
function differences(
  before: Uint8Array,
  after: Uint8Array,
): { lost: string[]; changed: string[]; added: string[] } {
  const [old, now] = [partsOf(before), partsOf(after)];
  const names = [...old.keys()].filter((name) => !TOUCHED.test(name));
  return {
    lost: names.filter((name) => !now.has(name)),
    changed: names.filter((name) => now.has(name) && !now.get(name)!.equals(old.get(name)!)),
    added: [...now.keys()].filter((name) => !old.has(name)),
  };
}

function isReadable(name: string): boolean {
  try {
    openXlsx(collectedBytes(name));
    return true;
  } catch (error) {
    if (error instanceof WorkbookError) return false;
    throw error;
  }
}

async function keepsEverything(bytes: Uint8Array): Promise<void> {
  const first = openXlsx(bytes);
  const sheets = await first.cells.list();
  await first.sheets.render(OURS);
  const added = first.save();
  const kept = { lost: [], changed: [] };
  const ours = expect.arrayContaining([
    expect.stringMatching(/^xl\/worksheets\/sheet\d+\.xml$/),
  ]) as string[];
  expect(differences(bytes, added)).toEqual({ ...kept, added: ours });

  const second = openXlsx(added);
  expect((await second.cells.list()).slice(0, -OURS.length)).toEqual(sheets);
  for (const { name } of sheets) {
    expect(await second.cells.read(name)).toEqual(await openXlsx(bytes).cells.read(name));
  }
  await second.sheets.render(
    OURS.map((sheet) => ({ ...sheet, rows: [...sheet.rows, [{ value: "新" }]] })),
  );
  await second.session.store("键", "值");
  const replaced = second.save();
  expect(differences(bytes, replaced)).toMatchObject(kept);
  expect(Buffer.from(await replacedAgain(added)).equals(Buffer.from(replaced))).toBe(true);

  const third = openXlsx(replaced);
  await third.session.store("键", undefined);
  await third.sheets.remove(OURS.map(({ name }) => name));
  expect(differences(bytes, third.save())).toEqual({
    ...kept,
    added: expect.not.arrayContaining(["x"]) as string[],
  });
  expect((await openXlsx(third.save()).cells.list()).map(({ name }) => name)).toEqual(
    sheets.map(({ name }) => name),
  );
}

async function replacedAgain(added: Uint8Array): Promise<Uint8Array> {
  const again = openXlsx(added);
  await again.sheets.render(
    OURS.map((sheet) => ({ ...sheet, rows: [...sheet.rows, [{ value: "新" }]] })),
  );
  await again.session.store("键", "值");
  return again.save();
}

describeCollected("a collected workbook stays byte for byte as it was", () => {
  const names = collectedNames().filter(isReadable);

  it("is readable in most cases", () => expect(names.length).toBeGreaterThanOrEqual(26));

  it.each(names)("%s", async (name) => keepsEverything(collectedBytes(name)));
});

describe("a workbook with everything stays byte for byte as it was", () => {
  it.each(RICH_PACKAGES)("$name", async ({ bytes }) => keepsEverything(bytes));
});
