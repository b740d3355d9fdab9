import type { Block, TableColumn } from "../data/report";
import { line, type Text } from "../data/text";
import { OPEN_WORDS, type Proposal } from "../facts/proposals";
import type { ReportFacts } from "../facts/reportFacts";
import type { PaperRule } from "../facts/rewardRules";
import type { UnitFacts } from "../facts/unitFacts";
import { bare } from "./scoresTables";

/** 单位 1600 · 等次 1000 · 规则 700 · 建议措施 3045 · 标准 900 · 依据 800 · 审定 800, a line a unit and rule. */
export function proposalTable(
  { noun }: ReportFacts,
  proposals: readonly Proposal[],
  open: readonly UnitFacts[],
): Block {
  const columns: TableColumn[] = [
    { header: noun.header, width: 1600, align: "left" },
    { header: "等次", width: 1000, align: "center" },
    { header: "规则", width: 700, align: "center" },
    { header: "建议措施", width: 3045, align: "left" },
    { header: "标准", width: 900, align: "right" },
    { header: "依据", width: 800, align: "left" },
    { header: "审定", width: 800, align: "left" },
  ];
  const rows = proposals.map(({ unit, rule, kind }): Text[] => {
    const isGiven = kind === "given";
    const amount: Text = isGiven && rule.amount ? [rule.amount] : [];
    return [
      [unit.whole],
      [unit.grade.quote],
      rule.number,
      isGiven ? line`${rule.typeWord}：${rule.measure}` : line`${OPEN_WORDS[kind]}`,
      amount,
      isGiven ? rule.basis : [],
      [],
    ];
  });
  const undecided = open.map((unit): Text[] => [
    [unit.whole],
    [unit.grade.quote],
    line`—`,
    line`—`,
    ...[[], [], []],
  ]);
  return { kind: "table", table: { columns, rows: [...rows, ...undecided] } };
}

/** The rules themselves, so that whoever decides sees what each stands for. */
export function rulesTable(rules: readonly PaperRule[]): Block {
  const columns: TableColumn[] = [
    { header: "规则", width: 700, align: "center" },
    { header: "等次", width: 1000, align: "center" },
    { header: "条件", width: 1900, align: "left" },
    { header: "类型", width: 800, align: "center" },
    { header: "措施", width: 2545, align: "left" },
    { header: "标准", width: 900, align: "right" },
    { header: "承办", width: 1000, align: "left" },
  ];
  const rows = rules.map((rule): Text[] => [
    rule.number,
    rule.gradeText,
    rule.conditionText,
    line`${rule.typeWord}`,
    rule.measure,
    rule.amount ? [rule.amount] : bare(undefined),
    rule.office,
  ]);
  return { kind: "table", table: { columns, rows } };
}
