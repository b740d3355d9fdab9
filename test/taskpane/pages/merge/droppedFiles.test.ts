import { droppedFiles } from "../../../../src/taskpane/pages/merge/droppedFiles";

const fileEntry = (fullPath: string) => ({
  isFile: true,
  fullPath,
  file: (done: (file: File) => void) => done(new File(["内容"], fullPath.split("/").at(-1)!)),
});
/** A folder that gives its entries one at a time, as browsers may. */
const folderEntry = (fullPath: string, children: readonly object[]) => ({
  isFile: false,
  fullPath,
  createReader: () => {
    const rest = [...children];
    return { readEntries: (done: (entries: unknown[]) => void) => done(rest.splice(0, 1)) };
  },
});
const transferOf = (entries: readonly (object | null)[], files: readonly File[] = []) =>
  ({
    items: entries.map((entry) => ({ webkitGetAsEntry: () => entry })),
    files,
  }) as unknown as DataTransfer;

it("takes files out of folders within folders, with their paths", async () => {
  const inner = folderEntry("/年度/二类", [fileEntry("/年度/二类/乙局.xlsx")]);
  const outer = folderEntry("/年度", [fileEntry("/年度/甲局.xlsx"), inner]);
  const found = await droppedFiles(transferOf([outer, null, fileEntry("/丙局.xlsx")]));
  expect(found.map(({ path }) => path)).toEqual([
    "年度/甲局.xlsx",
    "年度/二类/乙局.xlsx",
    "丙局.xlsx",
  ]);
  expect(new TextDecoder().decode(await found[0]!.bytes())).toBe("内容");
});

it("takes plain files where the browser knows no entries", async () => {
  const found = await droppedFiles(transferOf([null], [new File([], "甲局.xlsx")]));
  expect(found.map(({ path }) => path)).toEqual(["甲局.xlsx"]);
});
