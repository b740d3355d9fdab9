import { headerWeight } from "../see/headerWeight";
import { bareHeader, headerRole } from "../see/headerWords";
import type { RoleOfColumn } from "./columnRole";

/** A name and a number, 服务态度30; a number behind these is a step or a limit, and 题1 to 题9 are counted. */
const BARE = /^(.*[^\d.<>＜＞≤≥=＝~～\-–—第每超至到])\s*(\d{1,3})$/;
const USUAL = 100;

/** Full marks that stand behind the names of indicators as plain numbers. */
export interface BareFullMarks {
  readonly weights: readonly number[];
  readonly names: readonly string[];
  /** Whether the sheet says that they are marks: one of them with 分, or the total with their sum. */
  readonly arePoints: boolean;
}

/**
 * Headers such as 服务态度30 | 业务能力 30分 | 工作质量（40） as full marks: together they make 100, or what the header of the total
 * says, and no mark is above its own. Undefined where any of that is not so.
 */
export function bareFullMarks(
  indicators: readonly RoleOfColumn[],
  roles: readonly RoleOfColumn[],
): BareFullMarks | undefined {
  const read = indicators.map(({ header }) => partsOf(header.leaf));
  if (indicators.length < 2 || !read.every((each) => each !== undefined)) return undefined;
  const weights = read.map(({ value }) => value);
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const isPrinted = roles.some(({ header }) => statedTotal(header.leaf) === sum);
  if (sum !== USUAL && !isPrinted) return undefined;
  const isWithin = indicators.every(
    ({ facts }, index) => facts.numbers === 0 || facts.highest <= weights[index]!,
  );
  const isCounted = weights.every((weight, index) => weight === weights[0]! + index);
  if (!isWithin || isCounted) return undefined;
  return {
    weights,
    names: read.map(({ name }) => name),
    arePoints: isPrinted || read.some(({ isPoints }) => isPoints),
  };
}

function partsOf(leaf: string): { name: string; value: number; isPoints: boolean } | undefined {
  const worded = headerWeight(leaf);
  if (worded?.kind === "percent") return undefined;
  if (worded) return { ...worded, isPoints: worded.kind === "points" };
  const match = BARE.exec(leaf.trim());
  const [name, value] = [match?.[1]!.trim(), Number(match?.[2])];
  return name && value > 0 ? { name, value, isPoints: false } : undefined;
}

/** What a header says that the total is out of: 总分120, 合计（120分）; undefined where it does not. */
function statedTotal(leaf: string): number | undefined {
  const parts = partsOf(leaf);
  return parts && headerRole(bareHeader(parts.name)) === "total" ? parts.value : undefined;
}
