import { collect, type CollectCommandOptions } from "./commands/collect";
import { mergeOptions, splitOptions } from "./commands/collectOptions";
import { runBoard, type BoardOptions } from "./commands/board";
import { boardOptions } from "./commands/boardOptions";
import { mappingOption } from "./commands/layoutOptions";
import { merge, type MergeCommandOptions } from "./commands/merge";
import { quarter, type QuarterOptions } from "./commands/quarter";
import { split, type SplitOptions } from "./commands/split";
import { verify, type VerifyOptions } from "./commands/verify";
import { isoDate, quarterNumber } from "./optionValues";
import type { Tree } from "./tree";

/** The commands for what an office does around a grading: collecting, quarters, decisions, the archive. */
export const YEAR_COMMANDS: readonly ((tree: Tree) => void)[] = [
  addSplit,
  addMerge,
  addQuarter,
  addBoard,
  addVerify,
];

function addSplit({ command, locale, environment, done, say, file, languages }: Tree): void {
  splitOptions(command(`split ${file}`, say("split")), locale)
    .addOption(languages())
    .action(async (path: string, options: SplitOptions) => {
      const dated = { ...options, date: options.date ?? environment.today };
      done(await split(path, dated, environment.adapter, environment));
    });
}

function addMerge({ command, locale, environment, done, say, languages }: Tree): void {
  mergeOptions(command(`merge <${say("folder")}>`, say("merge")), locale)
    .addOption(languages())
    .action(async (path: string, options: MergeCommandOptions & Partial<CollectCommandOptions>) => {
      const { into } = options;
      const date = options.date ?? environment.today;
      done(
        await (into === undefined
          ? merge(path, options, environment.adapter, environment)
          : collect(path, { ...options, into, date }, environment.adapter, environment)),
      );
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
  boardOptions(mappingOption(command(`board ${file}`, say("board")), locale), locale)
    .option("--json", say("json"))
    .addOption(languages())
    .action(async (path: string, options: BoardOptions) => {
      const dated = { ...options, date: options.date ?? environment.today };
      done(await runBoard(path, dated, environment.adapter, environment));
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
