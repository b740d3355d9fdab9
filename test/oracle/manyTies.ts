import { tieDifferences } from "./tieDifferences";

/** Ties of each rule in a workbook, and units of a case: few large workbooks are quicker than many small ones. */
const TIES_PER_RULE = 100;
const MOST_UNITS = 400;
/** Cases of one workbook are drawn from seeds of their own. */
const SEEDS_APART = 1_000_000;

/** `npm run ties -- [count]`: exact ties of every rule, the plain formulas in LibreOffice against the results. */
async function manyTies(count: number): Promise<number> {
  let [ties, formulas, wrong] = [0, 0, 0];
  for (let book = 0; ties < count; book++) {
    const made = await tieDifferences(book * SEEDS_APART, TIES_PER_RULE, MOST_UNITS);
    ties += made.ties;
    formulas += made.formulas;
    wrong += made.found.length;
    for (const difference of made.found.slice(0, 5)) {
      process.stdout.write(`workbook ${book}: ${JSON.stringify(difference)}\n`);
    }
  }
  process.stdout.write(`${JSON.stringify({ ties, formulas, wrong })}\n`);
  return wrong === 0 ? 0 : 1;
}

void manyTies(Number(process.argv[2] ?? 100_000)).then((code) => {
  process.exitCode = code;
});
