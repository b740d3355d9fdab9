import { openXlsx } from "../../src/workbook/xlsx/openXlsx";
import { describeWorkbenchIn } from "./describeWorkbench";
import { typeInto } from "./typing";
import { officeFile } from "./workbenchHarness";

/** The choices of the browser, answered with files of its own storage, which are written as those of the disk are. */
function withPickers(): void {
  const file = async (name: string): Promise<FileSystemFileHandle> =>
    (await navigator.storage.getDirectory()).getFileHandle(name, { create: true });
  Object.assign(window, {
    showOpenFilePicker: async () => [await file("考核.xlsx")],
    showSaveFilePicker: async () => file("另存.xlsx"),
  });
}

describeWorkbenchIn(
  { open: () => ({ prepare: withPickers }) },
  "saving over the file that was opened",
  (bench) => {
    const name = () => bench.page.locator("#workbook-name");
    const says = (text: string): Promise<void> => name().getByText(text).waitFor();
    const press = (text: string): Promise<void> =>
      bench.page.getByRole("button", { name: text, exact: true }).click();
    const put = (bytes: Uint8Array): Promise<void> =>
      bench.page.evaluate(
        async (content) => {
          const folder = await navigator.storage.getDirectory();
          const handle = await folder.getFileHandle("考核.xlsx", { create: true });
          const stream = await handle.createWritable();
          await stream.write(new Uint8Array(content));
          await stream.close();
        },
        [...bytes],
      );
    const onDisk = async (file: string): Promise<Uint8Array> =>
      new Uint8Array(
        await bench.page.evaluate(async (asked) => {
          const folder = await navigator.storage.getDirectory();
          const handle = await folder.getFileHandle(asked);
          return [...new Uint8Array(await (await handle.getFile()).arrayBuffer())];
        }, file),
      );
    const markIn = async (file: string): Promise<unknown> =>
      (await openXlsx(await onDisk(file)).cells.read("考核")).values[1]?.[1];

    it("the top bar says whether the work is saved, and saving needs no download", async () => {
      await says("没有修改");
      await put(await officeFile());
      await press("打开");
      await says("考核.xlsx");
      await says("已保存");
      await typeInto(bench, "B2", "97");
      await says("有未保存的修改");
      await says("草稿已存本机");
      await press("保存");
      await says("已保存");
      expect(await markIn("考核.xlsx")).toBe(97);
      expect(await name().innerText()).not.toContain("草稿");
    });

    it("what somebody else did to the file is not written over without a word", async () => {
      await put(
        await officeFile([
          ["单位", "得分"],
          ["甲局", 60],
        ]),
      );
      await typeInto(bench, "B2", "98");
      await bench.page.keyboard.press("Control+s");
      await bench.page.getByText("打开之后又被改过").waitFor();
      expect(await markIn("考核.xlsx")).toBe(60);
      await press("仍然覆盖");
      await says("已保存");
      expect(await markIn("考核.xlsx")).toBe(98);
    });

    it("another file is made where that is wanted, and is the one to go on with", async () => {
      await typeInto(bench, "B2", "99");
      await press("另存为");
      await says("另存.xlsx");
      await says("已保存");
      expect([await markIn("另存.xlsx"), await markIn("考核.xlsx")]).toEqual([99, 98]);
    });

    it("work that a later visit goes on with is saved to the same file", async () => {
      await typeInto(bench, "B2", "88");
      await says("草稿已存本机");
      await bench.page.reload();
      await press("继续上次的");
      await says("另存.xlsx");
      await says("有未保存的修改");
      await press("保存");
      await says("已保存");
      expect(await markIn("另存.xlsx")).toBe(88);
    });
  },
);
