import { wordsOf } from "../grading/format/words";
import type { SheetSpec } from "../workbook/sheetSpec";
import { formatSheet } from "./formatSheet";

type Row = readonly (string | number | null)[];

/** 方案: the settings of a scheme, one a row, each with a word of explanation. */
export function schemeSheet(name: string, settings: readonly Row[]): SheetSpec {
  const head: Row[] = [
    ["格式版本", 1, "请勿修改"],
    ["方案名称", name, "印在结果表上的名称"],
  ];
  return formatSheet({
    name: "方案",
    title: "考核方案",
    note: "左边是设置项，中间是取值，右边是说明。没有列出的设置项按默认处理。",
    columns: [
      { header: "项目", width: 18, style: "text" },
      { header: "值", width: 34 },
      { header: "说明", width: 44, style: "note" },
    ],
    rows: [...head, ...settings],
  });
}

/** 等次: the grades with their lower limits, best first. */
export function gradesSheet(bands: readonly (readonly [name: string, lower: number])[]): SheetSpec {
  return formatSheet({
    name: "等次",
    title: "等次标准",
    note: "达到下限（含）即为该等次。需要控制比例的等次填名额比例，如 20%。",
    columns: [
      { header: "等次", width: 14 },
      { header: "下限", width: 12, style: "inputNumber" },
      { header: "名额比例", width: 12, style: "inputPercent", limits: [0, 1] },
      { header: "说明", width: 36, style: "note" },
    ],
    rows: bands.map(([name, lower], index) => {
      const above = bands[index - 1];
      const text = above ? `${lower}（含）至 ${above[1]} 分` : `${lower}（含）分以上`;
      return [name, lower, null, text];
    }),
  });
}

/** 加减分: the ledger of bonus and deduction. */
export function ledgerSheet(rows: readonly Row[]): SheetSpec {
  return formatSheet({
    name: "加减分",
    title: "加减分登记表",
    note: "加分填正数，扣分填负数。同一事项多级表彰用同一编号，只按最高级计一次。",
    columns: [
      { header: "单位", width: 16, style: "sample" },
      { header: "项目编号", width: 10, style: "sample" },
      { header: "事项", width: 28, style: "sample" },
      { header: "类型", width: 10, style: "sample" },
      { header: "级别", width: 10, style: "sample", words: ["国家级", "省部级", "市级", "县级"] },
      { header: "分值", width: 9, style: "sample", limits: [-100, 100] },
      { header: "角色", width: 8, style: "sample", words: ["牵头", "配合"] },
      { header: "日期", width: 12, style: "sample" },
      { header: "文号", width: 20, style: "sample" },
    ],
    rows: rows.map((row) => row.map((value) => (value === "" ? null : value))),
    spare: 10,
    orientation: "landscape",
  });
}

/** 否决: the ledger of vetoes. */
export function vetoesSheet(rows: readonly Row[]): SheetSpec {
  return formatSheet({
    name: "否决",
    title: "一票否决、一票否优登记表",
    note: "每一条都要写依据。否优填最高可得的等次（不填为只挡最高等次），降档填档数，封顶填分数。",
    columns: [
      { header: "单位", width: 16, style: "sample" },
      { header: "事项", width: 26, style: "sample" },
      { header: "效果", width: 12, style: "sample", words: wordsOf("effect") },
      { header: "参数", width: 10, style: "sample" },
      { header: "依据", width: 24, style: "sample" },
      { header: "日期", width: 12, style: "sample" },
      { header: "佐证材料", width: 20, style: "sample" },
    ],
    rows: rows.map((row) => row.map((value) => (value === "" ? null : value))),
    spare: 6,
    orientation: "landscape",
  });
}
