import { targetHeader, type TargetWord } from "../see/targetWords";
import { isNumeric, type RoleOfColumn } from "./columnRole";
import { isGenericMark } from "./indicatorOf";

/** Shares and differences that are printed agree with so many of the lines. */
const AGREE = 0.8;

/** The columns of one thing: its target, what was reached, the rate, and perhaps a finished mark. */
interface Family {
  readonly target: RoleOfColumn;
  readonly actual: RoleOfColumn;
  readonly gaps: readonly RoleOfColumn[];
  readonly marks: readonly RoleOfColumn[];
  /** Whether a group or the beginning of the headers says what it is about. */
  readonly isNamed: boolean;
}

/**
 * Under one group the target, the actual value and the rate of one indicator, 目标 | 实际 | 完成率: the actual value counts and
 * is measured by its target. Where a mark stands beside them, 得分, that counts and the others led up to it.
 */
export function withTargets(roles: readonly RoleOfColumn[]): RoleOfColumn[] {
  const changed = new Map<RoleOfColumn, RoleOfColumn>();
  const put = (each: RoleOfColumn, change: Partial<RoleOfColumn>): void => {
    changed.set(each, { ...each, ...change });
  };
  for (const { target, actual, gaps, marks, isNamed } of familiesOf(roles)) {
    const marked = marks.filter(({ facts }) => facts.numbers > 0);
    put(target, { role: "target", why: "ofTarget" });
    for (const each of gaps) {
      if (marked.length > 0 || follows(each, target, actual)) {
        put(each, { role: "derived", why: "ofTarget" });
      }
    }
    if (marked.length > 0) {
      // Where nothing names the family, the mark may be that of something else: it is asked.
      put(actual, { role: "derived", why: isNamed ? "ofTarget" : "besideMark" });
    } else {
      const own = { column: target.column, header: target.header.leaf };
      put(actual, { role: "indicator", why: "cells", target: own, about: nameOf(actual) });
    }
    // A column of marks that nobody has filled in is what is to be worked out.
    for (const each of marks) {
      if (marked.includes(each)) put(each, { role: "indicator", why: "cells" });
      else put(each, { role: "unused", why: "ofTarget" });
    }
  }
  return roles.map((each) => changed.get(each) ?? each);
}

/** What the figures are about: the beginning of the header, or the group above it. */
function nameOf({ header: { leaf, groups } }: RoleOfColumn): string {
  return targetHeader(leaf)?.name || groups.at(-1) || leaf;
}

/** 财政收入得分 beside 财政收入目标 and 财政收入完成. */
const MARK_BEHIND = /^(.{2,}?)[\s\-—_：:（(]*(?:得分|评分|分数)[)）]?$/;

function wordIn(
  leaf: string,
): { readonly name: string; readonly word: TargetWord | "mark" } | undefined {
  if (isGenericMark(leaf)) return { name: "", word: "mark" };
  const mark = MARK_BEHIND.exec(leaf.trim());
  return mark ? { name: mark[1]!, word: "mark" } : targetHeader(leaf);
}

function familiesOf(roles: readonly RoleOfColumn[]): Family[] {
  const byName = new Map<string, { word: TargetWord | "mark"; role: RoleOfColumn }[]>();
  for (const role of roles) {
    const { leaf, groups } = role.header;
    const found = wordIn(leaf);
    if (!found) continue;
    const key = [...groups, found.name].join("\n");
    byName.set(key, [...(byName.get(key) ?? []), { word: found.word, role }]);
  }
  return [...byName].flatMap(([key, members]) => {
    const of = (wanted: TargetWord | "mark"): RoleOfColumn[] =>
      members.flatMap(({ word, role }) => (word === wanted ? [role] : []));
    const [targets, actuals] = [of("target"), of("actual")].map((all) =>
      all.filter(({ facts }) => isNumeric(facts)),
    );
    // Several of a kind under one name belong together in a way that nothing tells.
    if (targets!.length !== 1 || actuals!.length !== 1) return [];
    const gaps = of("gap").filter(({ facts }) => isNumeric(facts));
    const isNamed = key.trim() !== "";
    // Under no group 考核得分 is the total of all.
    const marks = of("mark").filter(({ role }) => isNamed || role !== "total");
    return [{ target: targets![0]!, actual: actuals![0]!, gaps, marks, isNamed }];
  });
}

/** Whether a column is the share, or the difference, of what was reached and the target. */
function follows({ facts }: RoleOfColumn, target: RoleOfColumn, actual: RoleOfColumn): boolean {
  let [agreeing, lines] = [0, 0];
  facts.values.forEach((printed, line) => {
    const [wanted, reached] = [target.facts.values[line]!, actual.facts.values[line]!];
    if ([printed, wanted, reached].some(Number.isNaN)) return;
    lines += 1;
    const share = reached / wanted;
    const likely = [share, share * 100, reached - wanted, wanted - reached, share - 1];
    if (likely.some((each) => Math.abs(each - printed) <= tolerance(printed))) agreeing += 1;
  });
  return lines > 0 && agreeing >= lines * AGREE;
}

/** Printed shares are rounded: 0.98 for 0.984, 98.4 for 98.41. */
function tolerance(printed: number): number {
  return Math.abs(printed) <= 10 ? 0.0051 : 0.051;
}
