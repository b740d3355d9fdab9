import { statSync } from "node:fs";
import { sep } from "node:path";

/** What takes longest, and what needs a build that others wait for; the longest first. */
const LONG = [
  "oracle/native",
  "web/saving",
  "e2e/pages",
  "taskpane/pages/states",
  "oldBrowser/workbench",
  "oneAnswer",
  "workbook/univer/univerWorkbook",
  "e2e/changedMeanwhile",
  "web/drafts/drafts",
  "web/oldBrowser",
  "workbook/univer/fileFormulas",
  "web/installed",
  "e2e/commands",
  "workbook/univer/saving",
  "web/weights",
  "referee/differential",
  "workbook/univer/calculation/cellFunctions",
  "web/workbench",
  "workbook/excel/grading",
  "oracle/templates",
  "e2e/speed",
  "cli/fuzz",
  "e2e/changes",
  "e2e/functions",
  "web/editing",
  "cli/index",
];

/**
 * The order of the test files, the same on a new machine as on a used one: what takes long never begins when all else
 * is done. The others follow by their size.
 */
export default class LongestFirst {
  sort(tests) {
    const order = (test) => {
      const name = test.path.split(`${sep}test${sep}`).at(-1).replaceAll(sep, "/");
      const place = LONG.indexOf(name.replace(/\.test\.tsx?$/, ""));
      return place < 0 ? LONG.length : place;
    };
    const known = tests.map((test) => ({
      test,
      place: order(test),
      size: statSync(test.path).size,
    }));
    known.sort((one, other) => one.place - other.place || other.size - one.size);
    return known.map(({ test }) => test);
  }

  shard(tests) {
    return tests;
  }

  allFailedTests(tests) {
    return tests;
  }

  cacheResults() {
    // The list above is what is known.
  }
}
