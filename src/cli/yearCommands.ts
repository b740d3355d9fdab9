import { isoDate, quarterNumber } from "./arguments";
import { showBoard, type BoardOptions } from "./commands/board";
import { mappingOption } from "./commands/layoutOptions";
import { merge, type MergeCommandOptions } from "./commands/merge";
import { quarter, type QuarterOptions } from "./commands/quarter";
import { verify, type VerifyOptions } from "./commands/verify";
import type { Tree } from "./tree";

/** The commands for what an office does around a grading: collecting, quarters, decisions, the archive. */
export const YEAR_COMMANDS: readonly ((tree: Tree) => void)[] = [
  addMerge,
  addQuarter,
  addBoard,
  addVerify,
];

function addMerge({ command, environment, done, say, file, languages }: Tree): void {
  command(`merge <${say("folder")}>`, say("merge"))
    .requiredOption(`-o, --output ${file}`, say("mergeOutput"))
    .option("--keep <first|last|FILE>", say("keep"))
    .option("--common-scheme", say("commonScheme"))
    .option("--skip-bad", say("skipBad"))
    .option("--json", say("json"))
    .option("--replace", say("replace"))
    .addOption(languages())
    .action(async (path: string, options: MergeCommandOptions) => {
      done(await merge(path, options, environment.adapter, environment));
    });
}

function addQuarter({ command, environment, done, say, file, languages }: Tree): void {
  command(`quarter ${file}`, say("quarter"))
    .option("--close <1|2|3|4>", say("quarterClose"), (text) =>
      quarterNumber(text, say("quarterInvalid")),
    )
    .option(`--reopen <${say("reason")}>`, say("quarterReopen"))
    .option("--add <FILE...>", say("quarterAdd"))
    .option(`-o, --output ${file}`, say("quarterOutput"))
    .option("--date <YYYY-MM-DD>", say("date"), (text) => isoDate(text, say("dateInvalid")))
    .option("--replace", say("replace"))
    .addOption(languages())
    .action(async (path: string, options: QuarterOptions) => {
      const dated = { ...options, date: options.date ?? environment.today };
      done(await quarter(path, dated, environment.adapter, environment));
    });
}

function addBoard({ command, locale, environment, done, say, file, languages }: Tree): void {
  mappingOption(command(`board ${file}`, say("board")), locale)
    .option("--json", say("json"))
    .addOption(languages())
    .action(async (path: string, options: BoardOptions) => {
      done(await showBoard(path, options, environment.adapter, environment));
    });
}

function addVerify({ command, environment, done, say, file, languages }: Tree): void {
  command(`verify ${file}`, say("verify"))
    .option(`--code <${say("code")}>`, say("verifyCode"))
    .option("--json", say("json"))
    .addOption(languages())
    .action(async (path: string, options: VerifyOptions) => {
      done(await verify(path, options, environment.adapter, environment));
    });
}
