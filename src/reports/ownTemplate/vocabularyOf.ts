import type { ReportFacts } from "../facts/reportFacts";
import type { OwnTemplate } from "../kinds/kind";
import type { ListContext, UnitContext, Vocabulary } from "./fields";
import { NAME_LIST, SCORE_LIST } from "./listWords";
import { UNIT_WORDS } from "./unitWords";

/** What a template of a list may name. */
export function listVocabulary(
  facts: ReportFacts,
  { hasScores }: Extract<OwnTemplate, { readonly of: "list" }>,
): Vocabulary<ListContext> {
  return hasScores(facts) ? SCORE_LIST : NAME_LIST;
}

/** The words in braces that a template may have, as they are written in it. */
export function bracesOf(facts: ReportFacts, own: OwnTemplate): string[] {
  return own.of === "unit" ? written(UNIT_WORDS) : written(listVocabulary(facts, own));
}

function written({
  fields,
  loops,
  conditions,
}: Vocabulary<UnitContext> | Vocabulary<ListContext>): string[] {
  const known: Readonly<Record<string, { readonly names: ReadonlySet<string> }>> = loops;
  return [
    ...Object.keys(fields).map((name) => `{${name}}`),
    ...Object.entries(known).map(([name, { names }]) => {
      return `{#${name}}${[...names].map((inner) => `{${inner}}`).join("")}{/${name}}`;
    }),
    ...Object.keys(conditions).map((name) => `{#${name}}…{/${name}}`),
  ];
}
