const FEWEST = 4;
const MOST = 15;

/**
 * Two numbers of cells with as few digits as tell them apart; anything else as it is.
 * @example apart("0.0766666666666667", "0.0666666666666667") is ["0.07667", "0.06667"].
 */
export function apart(one: string, other: string): readonly [one: string, other: string] {
  for (let digits = FEWEST; digits < MOST; digits += 1) {
    const [first, second] = [one, other].map((text) => shortened(text, digits));
    if (first !== second) return [first!, second!];
  }
  return [one, other];
}

function shortened(text: string, digits: number): string {
  const [, number, sign] = /^(-?\d+\.\d{5,})(%?)$/.exec(text) ?? [];
  return number ? `${Number(Number(number).toPrecision(digits))}${sign}` : text;
}
