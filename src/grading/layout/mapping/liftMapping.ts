/** What a mapping of version 1 had: sums as a rule of every indicator, one column of names, no words. */
interface FirstVersion {
  readonly indicators: readonly { readonly rule?: unknown; readonly weight?: unknown }[];
}

/** A mapping of an earlier version in the present shape; anything else is left as it is, for the check to tell. */
export function liftMapping(mapping: unknown): unknown {
  if (!isFirst(mapping)) return mapping;
  const { indicators } = mapping;
  const isSum = indicators.length > 0 && indicators.every(({ rule }) => rule === "sum");
  return {
    ...mapping,
    version: 2,
    alsoUnit: [],
    words: {},
    method: isSum ? "sum" : "weighted",
    indicators: indicators.map((each) =>
      each.rule === "sum" ? { ...each, rule: "direct" } : each,
    ),
  };
}

function isFirst(mapping: unknown): mapping is FirstVersion {
  if (typeof mapping !== "object" || mapping === null) return false;
  const { version, indicators } = mapping as { version?: unknown; indicators?: unknown };
  return (
    version === 1 &&
    Array.isArray(indicators) &&
    indicators.every((each) => typeof each === "object" && each !== null)
  );
}
