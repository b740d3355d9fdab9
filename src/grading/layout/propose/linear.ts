/** A number plus multiples of cells of one row, by the index of their columns. */
export interface Linear {
  readonly constant: number;
  readonly parts: ReadonlyMap<number, number>;
}

export function constant(value: number): Linear {
  return { constant: value, parts: new Map() };
}

export function plus(a: Linear, b: Linear): Linear {
  const parts = new Map(a.parts);
  for (const [column, factor] of b.parts) parts.set(column, (parts.get(column) ?? 0) + factor);
  return { constant: a.constant + b.constant, parts };
}

export function times({ constant: own, parts }: Linear, factor: number): Linear {
  return {
    constant: own * factor,
    parts: new Map([...parts].map(([column, each]) => [column, each * factor])),
  };
}

/** One of the two has to be a number. */
export function product(a: Linear, b: Linear): Linear | undefined {
  if (a.parts.size === 0 && Number.isFinite(a.constant)) return times(b, a.constant);
  if (b.parts.size === 0 && Number.isFinite(b.constant)) return times(a, b.constant);
  return undefined;
}

export function quotient(a: Linear, b: Linear): Linear | undefined {
  const isNumber = b.parts.size === 0 && b.constant !== 0 && Number.isFinite(b.constant);
  return isNumber ? times(a, 1 / b.constant) : undefined;
}
