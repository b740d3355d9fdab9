import type { Master } from "../../grading/collect/form/master";
import { namelessSources, type RaterChoice } from "../../grading/collect/form/raters";
import { CliError } from "../cliError";

const MOST_RATERS = 2000;

/** Who rates, as --raters and --each-unit say. @throws {CliError} ratersUnfit, ratersUnknown */
export function raterChoice(
  master: Master,
  { raters = [], eachUnit = [] }: { raters?: readonly string[]; eachUnit?: readonly string[] },
): RaterChoice {
  const nameless = namelessSources(master);
  const series = raters.map((given): [string, number] => {
    const [source = "", count = ""] = given.split("=").map((part) => part.trim());
    const wanted = Number(count);
    if (!Number.isInteger(wanted) || wanted < 1 || wanted > MOST_RATERS) {
      throw new CliError("ratersUnfit", { given, most: MOST_RATERS });
    }
    if (!nameless.includes(source)) {
      throw new CliError("ratersUnknown", { source, known: nameless.join("、") || "—" });
    }
    return [source, wanted];
  });
  return { series: Object.fromEntries(series), ofEachUnit: eachUnit };
}
