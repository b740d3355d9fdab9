import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { TEMPLATES } from "../../src/templates";
import { FULL_SHEET } from "../../src/workbook/selfTest/fullSheet";
import { createXlsx } from "../../src/workbook/xlsx/createXlsx";
import { sheetPackage } from "../workbook/xlsx/packages";
import { RICH_PACKAGES } from "../workbook/xlsx/richPackages";

/** A file that nobody has damaged yet. */
export interface Original {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Larger ones would take the time of many small ones and have nothing in them that those lack. */
const MOST_BYTES = 32 * 2 ** 10;

/** Our own templates and fixtures, files of other programs, and the collected workbooks where they are. */
export async function originals(): Promise<readonly Original[]> {
  const own = await Promise.all(
    TEMPLATES.map(async ({ id, sheets }) => {
      const workbook = createXlsx();
      await workbook.sheets.render(sheets({ locale: "zh-CN", isScaled: false }));
      return { name: `${id}.xlsx`, bytes: workbook.save() };
    }),
  );
  const full = createXlsx();
  await full.sheets.render([FULL_SHEET]);
  await full.session.store("key", "text");
  return [
    ...own,
    { name: "full.xlsx", bytes: full.save() },
    ...RICH_PACKAGES.map(({ name, bytes }) => ({ name: `${name}.xlsx`, bytes })),
    { name: "formulas.xlsx", bytes: sheetPackage(FORMULAS) },
    ...textFiles(),
    ...filesIn("test/data/foreign"),
    ...filesIn(resolve(process.env["HENGJI_WORKBOOKS"] ?? "../shared/workbooks")),
  ];
}

/** A sheet that is unpacked and read in pieces, as only long ones are. */
export function longOriginal(): Original {
  const rows = Array.from(
    { length: 12_000 },
    (_, row) =>
      `<row r="${row + 1}"><c r="A${row + 1}" t="inlineStr"><is><t>第${row}单位${"，".repeat(100)}</t></is></c><c r="B${row + 1}"><v>${(row * 7919) % 100_003}</v></c></row>`,
  );
  return { name: "long.xlsx", bytes: sheetPackage(rows.join("")) };
}

const FORMULAS =
  '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1+$C$1+SUM(D:D)</f><v>1</v></c><c r="B1" t="str"><f>"x"&amp;A1</f><v>x1</v></c></row>' +
  '<row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c><c r="B2"><f t="array" ref="B2:C3">A1:B2</f><v>3</v></c></row>' +
  '<row r="3"><c r="A3"><f t="shared" si="0"/><v>2</v></c><c r="D3" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="E3" t="b"><v>1</v></c><c r="F3" t="d"><v>2026-01-02T03:04:05</v></c></row>';

/** What office systems export as text. */
function textFiles(): readonly Original[] {
  const encoded = (text: string): Uint8Array => new TextEncoder().encode(text);
  return [
    { name: "分号.csv", bytes: encoded('单位;"得分";备注\r\n甲;90,5;"有;分号"\r\n乙;1.5E3;\r\n') },
    {
      name: "网页.xls",
      bytes: encoded(
        '<html><head><meta charset="utf-8"></head><body><table><tr><td colspan="2">单位</td><td rowspan=2>分</td></tr><tr><td>甲</td><td>90&nbsp;</td></tr></table><table><tr><th>乙</th></tr></table></body></html>',
      ),
    },
    {
      name: "表格.xls",
      bytes: encoded(
        '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Styles><Style ss:ID="s1"><NumberFormat ss:Format="0.00"/></Style></Styles><Worksheet ss:Name="表"><Table><Column ss:Index="2" ss:Span="1" ss:Hidden="1" ss:Width="80"/><Row ss:Index="2" ss:Height="20"><Cell ss:Index="2" ss:MergeAcross="1" ss:MergeDown="2" ss:StyleID="s1"><Data ss:Type="Number">90.5</Data></Cell><Cell ss:Formula="=RC[-1]*2"><Data ss:Type="Number">181</Data></Cell></Row><Row><Cell><Data ss:Type="String">甲</Data></Cell></Row></Table></Worksheet></Workbook>',
      ),
    },
    { name: "制表.xls", bytes: encoded("单位\t得分\r\n甲\t90\r\n乙\t1,200\r\n") },
  ];
}

function filesIn(folder: string): readonly Original[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .filter((name) => /\.(?:xlsx?|ods|csv)$/.test(name))
    .map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(folder, name))) }))
    .filter(({ bytes }) => bytes.length <= MOST_BYTES);
}
