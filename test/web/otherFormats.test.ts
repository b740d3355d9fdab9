import { readFileSync, rmSync } from "node:fs";
import { openXlsx } from "../../src/workbook/xlsx/openXlsx";
import { describeWorkbench, describeWorkbenchIn } from "./describeWorkbench";
import type { OpenOptions, OpenWorkbench } from "./openWorkbench";
import { unpackedPortable } from "./unpackedPortable";

const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(`test/data/foreign/${name}`));
/** 单位,得分 and 甲局,90 in GB18030, by its table. */
const GB18030 = Uint8Array.from([
  ...[0xb5, 0xa5, 0xce, 0xbb, 0x2c, 0xb5, 0xc3, 0xb7, 0xd6, 0x0a],
  ...[0xbc, 0xd7, 0xbe, 0xd6, 0x2c, 0x39, 0x30, 0x0a],
]);

const status = (bench: OpenWorkbench): Promise<string> =>
  bench.page.locator("#workbench-status").innerText();

/** What holds however the page came. */
function opensThem(bench: OpenWorkbench): void {
  it.each(["libreOffice.xls", "libreOffice.ods"])(
    "opens %s, says what did not come over, and saves it as an .xlsx of that name",
    async (name) => {
      await bench.open(name, fixture(name));
      expect(await status(bench)).toContain(
        `“${name}”已读成新的 .xlsx 工作簿，原文件没有改动；没有带过来的：下拉选项`,
      );
      const saved = await bench.save();
      expect(saved.name).toBe("libreOffice.xlsx");
      const { values, formulas } = await openXlsx(saved.bytes).cells.read("考核 表");
      expect(values[2]!.slice(0, 3)).toEqual(["甲局", 90.5, 0.475]);
      expect(formulas[2]![4]).toBe("B3*2");
    },
  );

  it("opens a .csv in GB18030 without a word, as all of it came over", async () => {
    await bench.open("年度考核.csv", GB18030);
    expect(await status(bench)).toBe("");
    const saved = await bench.save();
    expect(saved.name).toBe("年度考核.xlsx");
    const { values } = await openXlsx(saved.bytes).cells.read("年度考核");
    expect(values).toEqual([
      ["单位", "得分"],
      ["甲局", 90],
    ]);
  });

  it("refuses a .csv with zero bytes in plain words, and the one that is open stays", async () => {
    await bench.open("坏.csv", Uint8Array.of(0x61, 0x2c, 0, 0));
    expect(await status(bench)).toContain("读不懂文件里的文字");
    expect(await bench.page.locator("#workbook-name").innerText()).toContain("年度考核.csv");
  });
}

describeWorkbench("files in other formats", (bench) => {
  it("are offered by the choice of files", async () => {
    const chooser = bench.page.locator("header input[type=file]");
    expect(await chooser.getAttribute("accept")).toBe(".xlsx,.xlsm,.xls,.et,.ods,.csv,.tsv");
  });

  opensThem(bench);
});

let folder: string;
const open = (): OpenOptions => {
  const unpacked = unpackedPortable();
  folder = unpacked.folder;
  return { address: unpacked.address };
};

describeWorkbenchIn(
  { open },
  "files in other formats, in the workbench out of a zip file",
  (bench) => {
    afterAll(() => rmSync(folder, { recursive: true }));

    it("what reads them is not loaded before one of them comes", async () => {
      const scripts = await bench.page
        .locator("script[src]")
        .evaluateAll((all) => all.map((each) => each.getAttribute("src")));
      expect(scripts.join()).toContain("fileWorker.js");
      expect(scripts.join()).not.toContain("convertWorker.js");
    });

    opensThem(bench);
  },
);
