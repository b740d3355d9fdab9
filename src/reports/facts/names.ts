import { countOf } from "../data/figure";
import type { Source } from "../data/source";
import { joined, line, type Quote, type Text } from "../data/text";

const MOST_NAMES = 8;

/** Names joined by 、; beyond eight the first of them and “等9个单位”. */
export function nameList(
  named: readonly { readonly quote: Quote }[],
  counted: string,
  from: Source,
): Text {
  const names = joined(
    named.slice(0, MOST_NAMES).map(({ quote }) => [quote]),
    "、",
  );
  if (named.length <= MOST_NAMES) return names;
  return line`${names}等${countOf(named, from, counted)}`;
}
