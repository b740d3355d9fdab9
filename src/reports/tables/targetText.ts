import { keyOf } from "../../grading/format/header";
import type { Parameter } from "../../grading/rules/parameters";
import { fractionOf } from "../../scoring/numbers/fraction";
import { figure } from "../data/figure";
import { placeText } from "../data/placeText";
import { joined, line, quote, type Text } from "../data/text";
import type { ReportFacts } from "../facts/reportFacts";
import type { UnitFacts } from "../facts/unitFacts";
import { cellText } from "../records/cellText";

/** The target of the unit, else that of the indicator, with what it is counted in; — where there is none. */
export function targetText(facts: ReportFacts, unit: UnitFacts, index: number): Text {
  const { indicators } = facts.grading.read;
  const written = [ownTarget(facts, unit, index), commonTarget(facts, index)];
  const target = written.find((text) => text.length > 0) ?? mappedTarget(facts, unit, index);
  if (target.length === 0) return line`—`;
  const measure = indicators.cellOf(index, "unit");
  const words = typeof measure === "string" ? measure.trim() : "";
  const isSaid = target.some((piece) => piece.kind !== "figure" || piece.unit !== "");
  if (words === "" || isSaid) return target;
  return line`${target}${quote(words, placeText(indicators.placeOf(index, "unit")), true)}`;
}

/** 目标:编码 of 数据. */
function ownTarget({ grading }: ReportFacts, { index: unit }: UnitFacts, index: number): Text {
  const { data, scheme } = grading.read;
  const { code } = scheme.indicators[index]!;
  if (!data.namesOf("target").includes(code)) return [];
  const key = keyOf("target", code);
  const format = data.formatOf(unit, key);
  return cellText(data.cellOf(unit, key), placeText(data.placeOf(unit, key)), { format });
}

/** 80—90 of a range. */
function commonTarget(facts: ReportFacts, index: number): Text {
  const bounds = (["target", "targetUpper"] as const).map((field) =>
    parameterText(facts, index, field),
  );
  return joined(bounds, "—");
}

/** Where a sheet of the office's own was read by a mapping, there is no cell to name. */
function mappedTarget({ grading }: ReportFacts, unit: UnitFacts, index: number): Text {
  const { scheme, columns } = grading.read;
  const { code, rule, scale } = scheme.indicators[index]!;
  const own = columns.targets[index]?.[unit.index] ?? NaN;
  const common = "target" in rule ? rule.target : null;
  const value = Number.isNaN(own) ? common : own;
  if (typeof value !== "number") return [];
  const from = { field: "target", unit: unit.name, of: code } as const;
  const form = { decimals: 10, isShort: true, unit: SIGNS[scale] };
  return [figure(fractionOf(value), from, form)];
}

const SIGNS = { plain: "", percent: "%", permille: "‰" } as const;

/** What is typed for a parameter of an indicator. */
export function parameterText({ grading }: ReportFacts, index: number, field: Parameter): Text {
  const { indicators } = grading.read;
  const format = indicators.formatOf(index, field);
  return cellText(indicators.cellOf(index, field), placeText(indicators.placeOf(index, field)), {
    format,
  });
}
