import type { Sentence } from "../../scoring/locale";
import type { RoleOfColumn } from "./columnRoles";
import type { Evidence } from "./evidence";
import type { Mapping } from "./mapping";
import { both, type Part } from "./proposal";
import type { UnitLines } from "./unitLines";
import type { View } from "./view";
import { schemeConfidence, schemeReasons } from "./schemeReasons";
import type { FoundWeights } from "./foundWeights";

interface Recognised {
  readonly view: View;
  readonly mapping: Mapping;
  readonly units: UnitLines;
  readonly weights: FoundWeights | undefined;
  readonly evidence: Evidence | undefined;
  readonly total: RoleOfColumn | undefined;
  readonly isPoints: boolean | undefined;
  readonly roles: readonly RoleOfColumn[];
}

const SKIPPED: Readonly<Record<string, Sentence>> = {
  summary: both("名称是汇总", "its name says a summary"),
  whole: both("名称像全部单位的合计", "its name may be the whole of all units"),
  formula: both("整行是上下求和的公式", "its cells add up the lines above"),
  section: both("像小标题", "it looks like a heading"),
  note: both("像说明或空行", "it looks like a note"),
  unnamed: both("有数但没有名称", "it has numbers and no name"),
};

const WEIGHTS_FROM: Readonly<Record<FoundWeights["from"], Sentence>> = {
  row: both("权重（满分）单独一行", "a row of weights or full marks"),
  header: both("权重写在表头里", "weights stand in the headers"),
  column: both("权重在各列旁边", "weights stand beside each column"),
  sheet: both("权重在另一张工作表", "weights stand on a sheet of their own"),
};

/** What was recognised, part by part, each with its reasons. */
export function partsOf(found: Recognised): Part[] {
  const { view, mapping, units, weights, evidence, total, isPoints, roles } = found;
  const parts: Part[] = [
    {
      part: "units",
      value: `${mapping.unit.at}${mapping.from}–${mapping.to}：${units.lines.length}`,
      confidence: units.confidence,
      reasons: [
        both(
          `“${mapping.unit.header}”一列有 ${units.lines.length} 个不同的名称`,
          `“${mapping.unit.header}” has ${units.lines.length} names`,
        ),
        ...units.skipped.map(({ row, label, why }) =>
          both(
            `第 ${view.rowName(row)} 行（列）“${label}”不作单位：${SKIPPED[why]!["zh-CN"]}`,
            `line ${view.rowName(row)} “${label}” is no unit: ${SKIPPED[why]!["en-US"]}`,
          ),
        ),
      ],
    },
    {
      part: "indicators",
      value: mapping.indicators.map(({ name }) => name).join("、"),
      confidence: evidence ? 0.98 : weights ? 0.9 : 0.6,
      reasons: mapping.indicators.map(({ at, header }) =>
        both(`${at}：${header}`, `${at}: ${header}`),
      ),
    },
    {
      part: "others",
      value: roles
        .filter(({ role }) => role !== "indicator")
        .map(({ column, role }) => `${view.columnName(column)}=${role}`)
        .join(" "),
      confidence: 0.9,
      reasons: [],
    },
  ];
  if (weights) {
    parts.push({
      part: "weights",
      value: weights.weights.map((each) => (Number.isNaN(each) ? "?" : each)).join("/"),
      confidence: evidence ? 0.99 : weights.scheme ? schemeConfidence(weights.scheme) : 0.9,
      reasons: [
        WEIGHTS_FROM[weights.from],
        ...(weights.scheme ? schemeReasons(weights.scheme.match) : []),
      ],
    });
  }
  if (total && evidence) {
    const { rule, agreeing, of } = evidence;
    const zh = rule === "sum" ? "各项之和" : rule === "mean" ? "各项平均" : "各项加权";
    const en = rule === "sum" ? "the sum" : rule === "mean" ? "the mean" : "the weighted mean";
    parts.push({
      part: "total",
      value: mapping.total!.at,
      confidence: 0.99,
      reasons: [
        both(
          `${of} 行中有 ${agreeing} 行的“${total.header.leaf}”等于${zh}`,
          `${agreeing} of ${of} totals are ${en} of the indicators`,
        ),
      ],
    });
  } else if (total) {
    parts.push({
      part: "total",
      value: mapping.total!.at,
      confidence: 0.7,
      reasons: [both("按表头", "by its header")],
    });
  }
  if (isPoints !== undefined) {
    parts.push({
      part: "marking",
      value: mapping.settings.marking,
      confidence: evidence ? 0.98 : 0.85,
      reasons: [
        isPoints
          ? both("得分相加", "marks are added up")
          : both(
              "有得分高于权重，或按总分验证",
              "some marks are above their weights, or the totals say so",
            ),
      ],
    });
  }
  parts.push({
    part: "grades",
    value: mapping.grades.map(({ name, lower }) => `${name}≥${lower}`).join(" "),
    confidence: 0.8,
    reasons: [
      both(
        "表中没有等次标准，建议用常用的四档",
        "the sheet has no grades; the usual four are proposed",
      ),
    ],
  });
  return parts;
}
