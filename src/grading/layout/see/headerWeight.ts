/** A weight that stands in a header. */
export interface HeaderWeight {
  readonly value: number;
  /** 分 says full marks, % a weight; "" says neither. */
  readonly kind: "percent" | "points" | "";
  /** The header without it. */
  readonly name: string;
}

const IN_BRACKETS =
  /[(（【[]\s*(?:权重|占比?|满分|分值|weight)?\s*[:：=]?\s*(\d+(?:\.\d+)?)\s*(%|％|分)?\s*[)）】\]]/i;
/** A number behind these is a limit or a step of a rule and no weight: 总退单率>97%, 每次扣1分. */
const AT_END =
  /(?<![<>＜＞≤≥=＝≦≧扣加减每超低高于达到第\d.])(?:权重|满分|占)?\s*(\d+(?:\.\d+)?)\s*(%|％|分)$/;

/** Weights stand in short headers; longer ones are rules in words. */
const LONGEST = 30;

/** Reads 工作质量(30%), 业务能力（权重30%）, 工作效率(20分), 廉政 10%; undefined where there is none. */
export function headerWeight(header: string): HeaderWeight | undefined {
  const text = header.replace(/\s+/g, " ").trim();
  const match = IN_BRACKETS.exec(text) ?? (text.length <= LONGEST ? AT_END.exec(text) : null);
  if (!match || /[;；。，]/.test(text)) return undefined;
  const value = Number(match[1]);
  if (value === 0) return undefined;
  const kind = match[2] === "分" ? "points" : match[2] ? "percent" : "";
  const name = text.replace(match[0], "").trim();
  return name === "" ? undefined : { value, kind, name };
}
