import type { IncomingFile } from "../../../../src/taskpane/pages/merge/incomingFile";
import type { CellValue } from "../../../../src/workbook/cell";
import type { SheetSpec } from "../../../../src/workbook/sheetSpec";
import { createXlsx } from "../../../../src/workbook/xlsx/createXlsx";

/** What a department sent. */
export interface Department {
  readonly file: string;
  readonly rows: CellValue[][];
  readonly weights?: Readonly<Record<string, number>>;
  readonly ledger?: CellValue[][];
}

/** The file of a department: one scheme of two indicators, its own rows. */
export async function departmentBytes({ rows, weights, ledger }: Department): Promise<Uint8Array> {
  const sheet = (name: string, values: CellValue[][]): SheetSpec => ({
    name,
    rows: values.map((line) => line.map((value) => ({ value }))),
  });
  const workbook = createXlsx();
  await workbook.sheets.render([
    sheet("方案", [
      ["项目", "值"],
      ["方案名称", "年度考核"],
    ]),
    sheet("指标", [
      ["编码", "指标名称", "权重"],
      ...Object.entries(weights ?? { K1: 15, K2: 85 }).map(([code, weight]) => [
        code,
        `指标${code}`,
        weight,
      ]),
    ]),
    sheet("等次", [
      ["等次", "下限"],
      ["优秀", 90],
      ["合格", 0],
    ]),
    sheet("数据", [["单位", ...Object.keys(weights ?? { K1: 0, K2: 0 })], ...rows]),
    ...(ledger ? [sheet("加减分", [["单位", "项目编号", "分值"], ...ledger])] : []),
  ]);
  return workbook.save();
}

export function incoming(path: string, bytes: Uint8Array): IncomingFile {
  return { path, size: bytes.length, modified: 1, bytes: async () => bytes };
}

export async function department(given: Department): Promise<IncomingFile> {
  return incoming(given.file, await departmentBytes(given));
}

/** A year end in small: most are fine, one of another scheme, one changed, one broken, one twice. */
export async function yearEnd(): Promise<IncomingFile[]> {
  return [
    await department({ file: "甲局.xlsx", rows: [["甲局", 80, 90]] }),
    await department({ file: "乙局.xlsx", rows: [["乙局", 85, 95]] }),
    await department({ file: "丙局.xlsx", rows: [["丙局", 70, 75]], weights: { K1: 20, K2: 80 } }),
    await department({ file: "丁局.xlsx", rows: [["丁局", 60]], weights: { K9: 100 } }),
    await department({ file: "甲局补报.xlsx", rows: [["甲局", 82, 90]] }),
    incoming("坏.xlsx", Uint8Array.of(1, 2, 3)),
    incoming("说明.docx", Uint8Array.of(1)),
    incoming("~$甲局.xlsx", Uint8Array.of(1)),
  ];
}
