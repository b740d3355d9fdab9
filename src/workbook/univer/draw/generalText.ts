/** Excel shows a number without a format with at most so many characters. */
const MOST = 11;

/**
 * A number without a format as Excel shows it in a column: decimals are rounded until it fits, and what has no other
 * way is written with a power of ten.
 * @example generalText(0.678571428571429, 8) is "0.678571".
 */
export function generalText(value: number, characters: number): string {
  const room = Math.min(MOST, Math.max(1, Math.floor(characters)));
  const plain = String(value);
  if (plain.length <= room && !plain.includes("e")) return plain;
  const whole = value.toFixed(0);
  if (Math.abs(value) >= 1e11 || Math.abs(value) < 1e-4) return exponential(value, room);
  const sign = value < 0 && !whole.startsWith("-") ? 1 : 0;
  const decimals = Math.max(0, room - whole.length - sign - 1);
  const rounded = Number(value.toFixed(decimals));
  return rounded === 0 && value !== 0 ? exponential(value, room) : String(rounded);
}

/** As 1.2E-06, with as many digits as there is room for. */
function exponential(value: number, room: number): string {
  const digits = Math.max(0, room - (value < 0 ? 7 : 6));
  const [number = "", power = ""] = value.toExponential(Math.min(digits, 5)).split("e");
  const sign = power.startsWith("-") ? "-" : "+";
  return `${Number(number)}E${sign}${power.slice(1).padStart(2, "0")}`;
}
