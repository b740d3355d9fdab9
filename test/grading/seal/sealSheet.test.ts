import { breakSeal, storeSeal } from "../../../src/grading/seal/seal";
import { standingSeal } from "../../../src/grading/seal/sealSheet";
import { verifySeal } from "../../../src/grading/seal/verifySeal";
import { STATE_SHEET } from "../../../src/workbook/ownSheets";
import { openXlsx } from "../../../src/workbook/xlsx/openXlsx";
import { gradedFile, put, said, sealedFile } from "./sealedWorkbook";

type File = Awaited<ReturnType<typeof sealedFile>>;

async function rowsOf({ cells }: File): Promise<readonly (readonly unknown[])[]> {
  return (await cells.read("封存")).values;
}

const HEADERS = ["次数", "日期", "核验码", "解封理由"];

/** As the check of documents of Excel leaves it: without the sheet of state and without stored texts. */
async function inspected(workbook: File): Promise<File> {
  await workbook.sheets.remove([STATE_SHEET]);
  await workbook.session.store("state", undefined);
  return openXlsx(workbook.save());
}

it("tells each seal with its day and code, and the reason for which it was broken", async () => {
  const workbook = await sealedFile();
  const first = (await verifySeal(workbook))!.code;
  expect(await rowsOf(workbook)).toEqual([HEADERS, [1, "2026-12-31", first, null]]);
  await breakSeal(workbook, "漏报一项");
  expect(await rowsOf(workbook)).toEqual([HEADERS, [1, "2026-12-31", first, "漏报一项"]]);
  await storeSeal(workbook, undefined, "2027-01-05");
  const second = (await verifySeal(workbook))!.code;
  expect(second).not.toBe(first);
  expect(await rowsOf(openXlsx(workbook.save()))).toEqual([
    HEADERS,
    [1, "2026-12-31", first, "漏报一项"],
    [2, "2027-01-05", second, null],
  ]);
});

it("stands in sight, and what it says is not sealed itself", async () => {
  const workbook = await sealedFile();
  const { cells } = workbook;
  expect((await cells.list()).find(({ name }) => name === "封存")).toMatchObject({
    isHidden: false,
  });
  expect(await said(workbook)).toContain("封存完好");
});

it("names the cell in which a person wrote another code, and takes no note at the side for one", async () => {
  const workbook = await sealedFile();
  const { code } = (await verifySeal(workbook))!;
  await put(workbook, "封存", "F2", "已送档案室");
  expect(await said(workbook)).toContain("封存完好");
  await put(workbook, "封存", "C2", "C3JT-P2W2-ZGJP");
  expect(await said(workbook)).toBe(`封存后改动 1 处：封存!C2（1 核验码）${code} → C3JT-P2W2-ZGJP`);
});

it("is continued where people wrote beside it, and keeps what they wrote", async () => {
  const workbook = await sealedFile();
  await put(workbook, "封存", "F2", "已送档案室");
  await breakSeal(workbook, "漏报一项");
  await storeSeal(workbook, undefined, "2027-01-05");
  const { code, broken } = (await verifySeal(workbook))!;
  expect((await rowsOf(workbook)).slice(1)).toEqual([
    [1, "2026-12-31", broken[0]!.code, "漏报一项", null, "已送档案室"],
    [2, "2027-01-05", code, null, null, null],
  ]);
});

it("is made of what is known, where the workbook was sealed before there was such a sheet", async () => {
  const workbook = await sealedFile();
  await workbook.sheets.remove(["封存"]);
  const former = openXlsx(workbook.save());
  expect(await said(former)).toContain("封存完好");
  const { code } = (await verifySeal(former))!;
  await breakSeal(former, "漏报一项");
  expect(await rowsOf(former)).toEqual([HEADERS, [1, "2026-12-31", code, "漏报一项"]]);
});

it("leaves a sheet of that name alone that is the office's own", async () => {
  const workbook = await gradedFile();
  const own = [["档案封存登记"], ["卷号", "密级"]];
  await workbook.sheets.render([
    { name: "封存", rows: own.map((line) => line.map((value) => ({ value }))) },
  ]);
  await storeSeal(workbook, undefined, "2026-12-31");
  expect((await rowsOf(workbook)).map((line) => line.filter((value) => value !== null))).toEqual(
    own,
  );
  expect(await said(workbook)).toContain("封存完好");
});

describe("after a program deleted what was sealed", () => {
  it("the workbook itself is compared with the code on paper, and no cell is named", async () => {
    const sealed = await sealedFile();
    const { code } = (await verifySeal(sealed))!;
    const workbook = await inspected(sealed);
    expect(await verifySeal(workbook, code)).toMatchObject({ isCodeTrue: true, lost: "content" });
    expect(await said(workbook)).toContain(`核验码相符（2026-12-31，${code}）`);
    await put(workbook, "数据", "C3", 88.5);
    expect(await verifySeal(workbook, code)).toMatchObject({ isCodeTrue: false, differences: [] });
    expect(await said(workbook)).toContain(`核验码不符：内容与封存 ${code} 时不同`);
  });

  it("the code on paper counts, and not what a person typed in its place", async () => {
    const sealed = await sealedFile();
    const { code } = (await verifySeal(sealed))!;
    const workbook = await inspected(sealed);
    await put(workbook, "封存", "C2", "C3JT-P2W2-ZGJP");
    expect(await verifySeal(workbook, code)).toMatchObject({ isCodeTrue: true, code });
    expect(await verifySeal(workbook)).toMatchObject({ isCodeTrue: false });
  });

  it("it is still sealed until that is broken, and the count goes on", async () => {
    const workbook = await inspected(await sealedFile());
    expect(await standingSeal(workbook)).toMatchObject({ date: "2026-12-31", count: 1 });
    await breakSeal(workbook, "漏报一项");
    expect(await standingSeal(workbook)).toBeUndefined();
    await storeSeal(workbook, undefined, "2027-01-05");
    expect(await verifySeal(workbook)).toMatchObject({
      count: 2,
      broken: [{ reason: "漏报一项" }],
    });
  });
});
