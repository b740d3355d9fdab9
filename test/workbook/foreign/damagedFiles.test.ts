import { readFileSync } from "node:fs";
import { openFile } from "../../../src/workbook/foreign/openFile";
import { codeOf } from "../codeOf";

const whole = new Uint8Array(readFileSync("test/data/foreign/libreOffice.xls"));
const view = new DataView(whole.buffer);
const SECTOR = 512;
/** Where the header and the directory of the container say things: [MS-CFB] 2.2, 2.6.1. */
const directory = (view.getInt32(48, true) + 1) * SECTOR;
const table = (view.getInt32(76, true) + 1) * SECTOR;

function changed(change: (view: DataView) => void): Uint8Array {
  const bytes = whole.slice();
  change(new DataView(bytes.buffer));
  return bytes;
}

const codeOfFile = (bytes: Uint8Array): Promise<string | undefined> =>
  codeOf(() => openFile(bytes, "a.xls"));

describe("an old container that leads back to itself is damaged and does not hang", () => {
  it("opens while it is whole", async () => {
    expect(await codeOfFile(whole)).toBeUndefined();
  });

  it("in the chain of its directory", async () => {
    const first = view.getInt32(48, true);
    const circle = changed((each) => each.setInt32(table + 4 * first, first, true));
    expect(await codeOfFile(circle)).toBe("fileDamaged");
  });

  it("in the chain of a stream", async () => {
    const entries = [1, 2, 3].map((index) => directory + index * 128);
    const at = entries.find((entry) => view.getInt32(entry + 120, true) >= 4096)!;
    const first = view.getInt32(at + 116, true);
    const circle = changed((each) => each.setInt32(table + 4 * first, first, true));
    expect(await codeOfFile(circle)).toBe("fileDamaged");
  });

  it("in a table that was cut off, whose missing places are read as 0", async () => {
    const sectors = Math.ceil((whole.byteLength - 512) / 512);
    const cut = new Uint8Array(512 * (sectors + 1) + 4);
    cut.set(whole);
    const each = new DataView(cut.buffer);
    each.setInt32(76, sectors, true);
    each.setInt32(512 * (sectors + 1), 1, true);
    expect(await codeOfFile(cut)).toBe("fileDamaged");
  });

  it("in its tree of names", async () => {
    const circle = changed((each) => {
      for (const index of [1, 2]) each.setInt32(directory + index * 128 + 72, 3 - index, true);
    });
    expect(await codeOfFile(circle)).toBe("fileDamaged");
  });
});

describe("a place outside every sheet", () => {
  const book = (attributes: string): Uint8Array =>
    new TextEncoder().encode(
      '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">' +
        `<Worksheet ss:Name="表"><Table><Row><Cell ${attributes}><Data ss:Type="Number">1</Data></Cell></Row></Table></Worksheet></Workbook>`,
    );

  it.each(["Index", "MergeAcross", "MergeDown"])(
    "is refused in XML of 2003: ss:%s",
    async (name) => {
      expect(await codeOfFile(book(`ss:${name}="2"`))).toBeUndefined();
      expect(await codeOfFile(book(`ss:${name}="99999999999999999999"`))).toBe("filePartInvalid");
      expect(await codeOfFile(book(`ss:${name}="-1"`))).toBe("filePartInvalid");
    },
  );
});

it.each(["colspan", "rowspan"])("a page whose cell reaches for ever opens: %s", async (span) => {
  const page = `<table><tr><td ${span}="2147483648">单位</td></tr><tr><td>甲</td></tr></table>`;
  expect(await codeOfFile(new TextEncoder().encode(page))).toBeUndefined();
});
