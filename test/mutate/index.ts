import { knownTests, mutate, sourcesBelow } from "./mutate";
import { isEquivalent } from "./equivalents";

/** Tests of scoring and of its referee: pure functions, which need no start of jest. */
const TESTS = ["test/scoring", "test/referee"];

/**
 * `npm run mutate -- [path …]`: each small change of a source of scoring, and whether a test notices it. What is listed as
 * equivalent in docs/mutants.md counts apart. It fails where a mutant survives.
 */
async function main(paths: readonly string[]): Promise<number> {
  const known = await knownTests(TESTS);
  let [all, equivalent, open] = [0, 0, 0];
  for (const file of paths.flatMap(sourcesBelow)) {
    const { mutants, survivors } = await mutate(file, known);
    const left = survivors.filter((mutant) => !isEquivalent(mutant));
    all += mutants;
    equivalent += survivors.length - left.length;
    open += left.length;
    process.stdout.write(`${file}: ${mutants - survivors.length} of ${mutants} killed\n`);
    for (const { before, after } of left) {
      process.stdout.write(`- \`\`\` ${before} \`\`\` → \`\`\` ${after} \`\`\`: \n`);
    }
  }
  const share = (100 * (all - equivalent - open)) / Math.max(1, all - equivalent);
  process.stdout.write(
    `${JSON.stringify({ mutants: all, equivalent, open, share: share.toFixed(1) })}\n`,
  );
  return open === 0 ? 0 : 1;
}

const paths = process.argv.slice(2);
void main(paths.length > 0 ? paths : ["src/scoring"]).then((code) => {
  process.exitCode = code;
});
