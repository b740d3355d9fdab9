import { TEMPLATES } from "../../../src/templates";
import { insertTemplate } from "../../../src/templates/insert/insertTemplate";
import { gradedBook, LAST } from "../../grading/roll/lastOffice";
import { createMemoryWorkbook } from "../../memory/createMemoryWorkbook";
import type { MemoryWorkbook } from "../../memory/memoryWorkbook";

const UNITS =
  "财政局 教育局 公安局 民政局 司法局 人社局 自然资源局 生态环境局 住建局 交通局 水利局 农业农村局 商务局 文旅局";

/** Last year's table of an office: title, merged header, weights in the header, a total below. */
export function lastYear(): MemoryWorkbook {
  const marks = UNITS.split(" ").map((unit, index) => {
    const row = Array.from({ length: 6 }, (_, item) => 70 + ((index * 7 + item * 11) % 28));
    return [unit, ...row];
  });
  marks[4]![3] = null as never;
  return createMemoryWorkbook(
    {
      "2025年度": [
        ["2025年度市直部门绩效考核得分表"],
        ["单位", "工作实绩", "", "", "党的建设", "", "社会评价"],
        [
          "",
          "重点工作(25%)",
          "依法履职(20%)",
          "改革创新(15%)",
          "党建(15%)",
          "廉政(10%)",
          "群众满意度(15%)",
        ],
        ...marks,
        [
          "合计",
          ...Array.from({ length: 6 }, (_, item) =>
            marks.reduce((sum, row) => sum + Number(row[item + 1] ?? 0), 0),
          ),
        ],
      ],
    },
    {
      "2025年度": {
        merges: [
          { row: 0, column: 0, rows: 1, columns: 7 },
          { row: 1, column: 0, rows: 2, columns: 1 },
          { row: 1, column: 1, rows: 1, columns: 3 },
          { row: 1, column: 4, rows: 1, columns: 2 },
        ],
      },
    },
  );
}

/** A workbook by the name of a kind: empty, foreign, letter, graded, or the id of a template. */
export async function workbookFor(kind = "empty"): Promise<MemoryWorkbook> {
  if (kind === "foreign") return lastYear();
  if (kind === "graded") return (await gradedBook(LAST)) as MemoryWorkbook;
  if (kind === "letter") return createMemoryWorkbook({ 通知: [["各单位："], ["请报送材料。"]] });
  const workbook = createMemoryWorkbook({ Sheet1: [] });
  const template = TEMPLATES.find(({ id }) => id === kind);
  if (template) await insertTemplate(workbook, template, { locale: "zh-CN", isScaled: true });
  return workbook;
}
