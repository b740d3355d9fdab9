import { createMemoryWorkbook } from "../../memory/createMemoryWorkbook";
import type { MemoryWorkbook } from "../../memory/memoryWorkbook";

/** A workbook in the format: so many units, 20 indicators of equal weight. */
export function sampleWorkbook(units: number): MemoryWorkbook {
  const codes = Array.from({ length: 20 }, (_, index) => `A${index + 1}`);
  return createMemoryWorkbook({
    方案: [
      ["项目", "值"],
      ["格式版本", 1],
      ["方案名称", "年度考核"],
    ],
    指标: [["编码", "指标名称", "权重"], ...codes.map((code) => [code, `指标${code}`, 5])],
    等次: [
      ["等次", "下限"],
      ["优秀", 90],
      ["良好", 80],
      ["合格", 60],
      ["待改进", 0],
    ],
    数据: [
      ["单位", "类别", ...codes],
      ...Array.from({ length: units }, (_, unit) => [
        `单位${unit + 1}`,
        "一类",
        ...codes.map((_, index) => 60 + ((unit * 7 + index * 13) % 40)),
      ]),
    ],
  });
}
