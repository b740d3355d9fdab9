import { appraise } from "../../src/scoring/appraise/appraise";
import { benchColumns } from "./benchColumns";
import { benchRules } from "./benchRules";
import { BENCH_SCHEME } from "./benchScheme";
import { differencesOf } from "./differencesOf";
import { mediansOf } from "./mediansOf";
import { referenceLoop } from "./referenceLoop";

/** Units, how many timings of each side, and calls in one timing. */
const SIZES = [
  { size: 100, repeats: 101, calls: 20 },
  { size: 10_000, repeats: 61, calls: 1 },
  { size: 1_000_000, repeats: 9, calls: 1 },
];

/** `npm run bench`: appraise against loops by hand, on the same data, with the same results. */
function bench(): number {
  const ratio: Record<string, number> = {};
  for (const { size, repeats, calls } of SIZES) {
    const columns = benchColumns(size);
    const differences = differencesOf(appraise(BENCH_SCHEME, columns), referenceLoop(columns));
    if (differences.length > 0) {
      process.stderr.write(`${size} units: ${differences.join("; ")}\n`);
      return 1;
    }
    const [product, reference] = mediansOf(
      [() => appraise(BENCH_SCHEME, columns), () => referenceLoop(columns)],
      repeats,
      calls,
    ) as [number, number];
    ratio[size] = Number((product / reference).toFixed(2));
    process.stdout.write(
      `${size} units × ${columns.values.length}: appraise ${product.toFixed(3)} ms, ` +
        `loop by hand ${reference.toFixed(3)} ms, ratio ${ratio[size]}\n`,
    );
  }
  const rules = benchRules();
  process.stdout.write(`${JSON.stringify({ ratio, rules })}\n`);
  return 0;
}

process.exitCode = bench();
