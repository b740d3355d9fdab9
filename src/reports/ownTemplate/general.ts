import { difference, isAbove, type Figure } from "../data/figure";
import { line, type Text } from "../data/text";
import { titleName } from "../facts/schemeName";
import type { FillContext, Vocabulary } from "./fields";

/** A figure whose unit the template writes itself; a dash where there is none. */
export function plain(each: Figure | undefined): Text {
  return each ? [{ ...each, unit: "" }] : line`—`;
}

/** a − b between printed numbers with its sign; a dash where one of them is missing. */
export function apart(a: Figure | undefined, b: Figure | undefined): Text {
  if (!a || !b) return line`—`;
  const form = { unit: "", isSigned: isAbove(a, b) };
  return [difference(a, b, form)];
}

/** What every template may name. */
export const GENERAL: Vocabulary<FillContext> = {
  fields: {
    年度: ({ words }) =>
      words.yearAlone.map((piece) => (piece.kind === "figure" ? { ...piece, unit: "" } : piece)),
    方案: ({ facts }) => [titleName(facts)],
    发文机关: ({ words }) => words.needed("issuer"),
    发字号: ({ words }) => words.needed("documentNumber"),
    日期: ({ words }) => words.date,
    核验码: ({ facts }) => {
      const { seal } = facts.records;
      return seal?.isIntact ? [{ kind: "code", text: seal.code, from: "seal" }] : undefined;
    },
    联系电话: ({ words }) => words.needed("phone"),
    草稿: ({ facts }) => (facts.state === "draft" ? line`草稿` : undefined),
  },
  loops: {},
  conditions: { 草稿: ({ facts }) => facts.state === "draft" },
};
