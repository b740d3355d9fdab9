import type { Sentence } from "../../../scoring/locale";
import { lineIndex } from "../mapping/lineIndex";
import type { View } from "../see/view";
import { isNumeric, type ColumnRole, type RoleOfColumn, type RoleReason } from "./columnRole";
import { nameOf } from "./indicatorOf";
import { both } from "../mapping/both";
import type { ColumnProposal, Role } from "./proposal";
import type { AskedTable } from "./askedTable";

/** Every column of a table as it was taken, also text, in the order of the sheet. */
export function columnProposals(asked: AskedTable): ColumnProposal[] {
  const { table, units, unitHeader, settled } = asked;
  const { view } = table;
  const unit: ColumnProposal = {
    at: view.columnName(units.column),
    header: unitHeader,
    name: unitHeader,
    group: "",
    role: "unit",
    numeric: false,
    sure: units.confidence,
    reason: both("各单位（人员）的名称", "the names of the units"),
  };
  const also = units.also.map((column): ColumnProposal => ({
    ...{ at: view.columnName(column), header: asked.headers[column - table.firstColumn]!.leaf },
    ...{ name: "", group: "", role: "unit", numeric: false, sure: units.confidence },
    reason: both("与名称一起区分单位", "tells units apart together with the names"),
  }));
  const others = settled.roles.map((role) => columnProposal(asked, role));
  const orderOf = ({ at }: ColumnProposal): number => lineIndex(at);
  return [unit, ...also, ...others].sort((a, b) => orderOf(a) - orderOf(b));
}

function columnProposal(asked: AskedTable, own: RoleOfColumn): ColumnProposal {
  const { table, settled, treated, mapping, isPoints } = asked;
  const { column, header, facts } = own;
  const at = table.view.columnName(column);
  const index = settled.chosen.indexOf(own);
  const base = {
    at,
    header: header.leaf,
    name: nameOf(own),
    group: header.groups.at(-1) ?? "",
    numeric: isNumeric(facts),
    sure: SURENESS[own.why],
    reason: REASONS[own.why],
  };
  if (index < 0) {
    const role = roleLeftOut(asked, own);
    // Full marks of 0 say that points are only taken away.
    return own.role === "deduction" && own.why === "cells"
      ? { ...base, role, full: 0 }
      : { ...base, role };
  }
  const { as, direction } = treated[index]!;
  const { weight } = mapping.indicators[index]!;
  return {
    ...base,
    role: "indicator",
    as,
    direction,
    rule: as === "mark" ? "direct" : null,
    weight: isPoints === true ? null : weight,
    full: isPoints === true ? weight : null,
  };
}

/** What a column is that does not count. */
function roleLeftOut({ mapping, settled, table }: AskedTable, own: RoleOfColumn): Role {
  const at = table.view.columnName(own.column);
  if (own.role === "total") return mapping.total?.at === at ? "total" : "derived";
  if (own.role === "rank") return mapping.rank?.at === at ? "rank" : "derived";
  if (own.role === "indicator") return settled.chosen.length > 0 ? "unused" : "indicator";
  return own.role === "grouping" ? "class" : own.role;
}

/** Columns of numbers that count for nothing, whatever the reason. */
export function numericLeftOut(
  view: View,
  roles: readonly RoleOfColumn[],
  chosen: readonly RoleOfColumn[],
): string[] {
  const targets = new Set(chosen.map(({ target }) => target?.column));
  return roles
    .filter((each) => isNumeric(each.facts) && !chosen.includes(each) && !COUNTS.has(each.role))
    .filter(({ column }) => !targets.has(column))
    .map(({ column }) => view.columnName(column));
}

const COUNTS: ReadonlySet<ColumnRole> = new Set([
  ...(["total", "bonus", "deduction", "signed", "veto", "class", "weight"] as const),
]);

const SURENESS: Readonly<Record<RoleReason, number>> = {
  header: 0.9,
  cells: 0.7,
  counting: 0.95,
  identifier: 0.9,
  period: 0.85,
  change: 0.9,
  computed: 0.8,
  ofTarget: 0.9,
  besideMark: 0.7,
  ownLine: 0.6,
  sameNames: 0.95,
  proven: 1,
  partOfTotal: 0.98,
  places: 0.95,
  notInTotal: 0.7,
  partOfScore: 0.98,
  earlier: 0.9,
  sumOfPlaces: 0.98,
  extreme: 0.98,
  lost: 0.95,
};

const REASONS: Readonly<Record<RoleReason, Sentence>> = {
  header: both("按表头", "by its header"),
  cells: both("按内容", "by its cells"),
  counting: both("从 1 开始的序号", "running numbers"),
  identifier: both("每行一个的编号", "a number for each line"),
  period: both("年份或日期", "years or dates"),
  change: both("与别的时期比较", "a comparison with another time"),
  ofTarget: both(
    "与旁边的目标、实际是同一项",
    "belongs to the target and the actual value beside it",
  ),
  besideMark: both("旁边另有得分", "a mark stands beside it"),
  computed: both("表头说是另外算出来的", "its header says that it was worked out besides"),
  ownLine: both("用本行其他列算出", "computed from its own line"),
  sameNames: both("与名称列相同", "the same as the names"),
  proven: both("按表中的总分逐行验算", "proven by the printed totals"),
  partOfTotal: both("由总分中的几列得出", "follows from parts of the total"),
  places: both("是另一列的名次", "the places of another column"),
  notInTotal: both("表中的总分没有算它", "not part of the printed total"),
  earlier: both("以前年份的，只作比较", "of an earlier year, for comparison"),
  partOfScore: both("旁边的得分就是由它算出的", "the score beside it was made from it"),
  sumOfPlaces: both("是几列名次之和（平均）", "the sum or the mean of places beside it"),
  extreme: both(
    "是旁边几列里最高或最低的，不是另一项得分",
    "the highest or lowest of the columns beside it, and no mark of its own",
  ),
  lost: both("旁边的得分已经扣过了", "the mark beside it has lost it already"),
};
