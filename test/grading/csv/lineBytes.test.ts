import fc from "fast-check";
import { LineBytes } from "../../../src/grading/csv/lineBytes";

function written(write: (line: LineBytes) => void): string {
  const line = new LineBytes();
  write(line);
  return Buffer.from(line.take()).toString("utf8");
}

test("ticks are written with all their decimals", () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.integer(), fc.maxSafeInteger()),
      fc.integer({ min: 0, max: 10 }),
      (ticks, decimals) => {
        const text = written((line) => line.ticks(ticks, decimals));
        const [whole, fraction = ""] = text.replace("-", "").split(".");
        expect(fraction).toHaveLength(decimals);
        expect(BigInt(whole! + fraction)).toBe(BigInt(Math.abs(ticks)));
        expect(text.startsWith("-")).toBe(ticks < 0);
        expect(whole).toMatch(/^(0|[1-9]\d*)$/);
      },
    ),
  );
});

test.each([
  [8950, 2, "89.50"],
  [5, 2, "0.05"],
  [0, 2, "0.00"],
  [-70, 1, "-7.0"],
  [NaN, 2, ""],
])("%s ticks at %s decimals are %s", (ticks, decimals, text) => {
  expect(written((line) => line.ticks(ticks, decimals))).toBe(text);
});

test("numbers are written in the shortest way", () => {
  expect(written((line) => line.number(2.5))).toBe("2.5");
  expect(written((line) => line.number(12))).toBe("12");
  expect(written((line) => line.number(NaN))).toBe("");
});

test("a name longer than any line makes room for itself", () => {
  const name = "长".repeat(2_000_000);
  expect(written((line) => line.name(new TextEncoder().encode(name)))).toBe(name);
});
