import type { ArchiveOptions } from "./commands/archive";
import type { BoardOptions } from "./commands/board";
import type { CollectCommandOptions } from "./commands/collect";
import { mergeOptions, splitOptions } from "./commands/collectOptions";
import { boardOptions } from "./commands/boardOptions";
import { mappingOption } from "./commands/layoutOptions";
import type { MergeCommandOptions } from "./commands/merge";
import type { QuarterOptions } from "./commands/quarter";
import type { RollOptions } from "./commands/roll";
import type { SealOptions, UnsealOptions } from "./commands/seal";
import type { SplitOptions } from "./commands/split";
import type { VerifyOptions } from "./commands/verify";
import { isoDate, quarterNumber, yearNumber } from "./optionValues";
import type { Tree } from "./tree";

/** The commands for what an office does around a grading: collecting, quarters, decisions, the archive. */
export const YEAR_COMMANDS: readonly ((tree: Tree) => void)[] = [
  addSplit,
  addMerge,
  addQuarter,
  addBoard,
  addSeal,
  addUnseal,
  addVerify,
  addRoll,
  addArchive,
];

function addSplit({ command, locale, environment, done, say, file, languages }: Tree): void {
  splitOptions(command(`split ${file}`, say("split")), locale)
    .addOption(languages())
    .action(async (path: string, options: SplitOptions) => {
      const dated = { ...options, date: options.date ?? environment.today };
      const { split } = await import("./commands/split");
      done(await split(path, dated, environment.adapter, environment));
    });
}

function addMerge({ command, locale, environment, done, say, languages }: Tree): void {
  mergeOptions(command(`merge <${say("folder")}>`, say("merge")), locale)
    .addOption(languages())
    .action(async (path: string, options: MergeCommandOptions & Partial<CollectCommandOptions>) => {
      const { into } = options;
      const date = options.date ?? environment.today;
      if (into === undefined) {
        const { merge } = await import("./commands/merge");
        done(await merge(path, options, environment.adapter, environment));
        return;
      }
      const { collect } = await import("./commands/collect");
      done(await collect(path, { ...options, into, date }, environment.adapter, environment));
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
      const { quarter } = await import("./commands/quarter");
      done(await quarter(path, dated, environment.adapter, environment));
    });
}

function addBoard({ command, locale, environment, done, say, file, languages }: Tree): void {
  boardOptions(mappingOption(command(`board ${file}`, say("board")), locale), locale)
    .option("--json", say("json"))
    .addOption(languages())
    .action(async (path: string, options: BoardOptions) => {
      const dated = { ...options, date: options.date ?? environment.today };
      const { runBoard } = await import("./commands/board");
      done(await runBoard(path, dated, environment.adapter, environment));
    });
}

function addSeal({ command, environment, done, say, file, languages }: Tree): void {
  command(`seal ${file}`, say("seal"))
    .option(`-o, --output ${file}`, say("sealOutput"))
    .option("--date <YYYY-MM-DD>", say("sealDate"), (text) => isoDate(text, say("dateInvalid")))
    .option("--json", say("json"))
    .option("--replace", say("replace"))
    .addOption(languages())
    .action(async (path: string, options: SealOptions) => {
      const dated = { ...options, date: options.date ?? environment.today };
      const { seal } = await import("./commands/seal");
      done(await seal(path, dated, environment.adapter, environment));
    });
}

function addUnseal({ command, environment, done, say, file, languages }: Tree): void {
  command(`unseal ${file}`, say("unseal"))
    .requiredOption(`--reason <${say("reason")}>`, say("unsealReason"))
    .option(`-o, --output ${file}`, say("unsealOutput"))
    .option("--json", say("json"))
    .option("--replace", say("replace"))
    .addOption(languages())
    .action(async (path: string, options: UnsealOptions) => {
      const { unseal } = await import("./commands/seal");
      done(await unseal(path, options, environment.adapter, environment));
    });
}

function addVerify({ command, environment, done, say, file, languages }: Tree): void {
  command(`verify ${file}`, say("verify"))
    .option(`--code <${say("code")}>`, say("verifyCode"))
    .option("--json", say("json"))
    .addOption(languages())
    .action(async (path: string, options: VerifyOptions) => {
      const { verify } = await import("./commands/verify");
      done(await verify(path, options, environment.adapter, environment));
    });
}

function addRoll({ command, environment, done, say, file, languages }: Tree): void {
  command(`roll ${file}`, say("roll"))
    .requiredOption(`-o, --output ${file}`, say("rollOutput"))
    .option(`--roster ${file}`, say("rollRoster"))
    .option(`--lineage ${file}`, say("rollLineage"))
    .option(`--scheme ${file}`, say("rollScheme"))
    .option("--year <YYYY>", say("rollYear"), (text) => yearNumber(text, say("yearInvalid")))
    .option("--answer <ANSWER...>", say("rollAnswer"))
    .option("--json", say("json"))
    .option("--replace", say("replace"))
    .addOption(languages())
    .action(async (path: string, options: RollOptions) => {
      const { roll } = await import("./commands/roll");
      done(await roll(path, options, environment.adapter, environment));
    });
}

function addArchive({ command, environment, done, say, file, languages }: Tree): void {
  command(`archive ${file}`, say("archive"))
    .requiredOption(`-o, --output <${say("folder")}>`, say("archiveOutput"))
    .option(`--received <${say("folder")}>`, say("archiveReceived"))
    .option("--unsealed", say("archiveUnsealed"))
    .option("--date <YYYY-MM-DD>", say("date"), (text) => isoDate(text, say("dateInvalid")))
    .option("--json", say("json"))
    .option("--replace", say("replace"))
    .addOption(languages())
    .action(async (path: string, options: ArchiveOptions) => {
      const dated = { ...options, date: options.date ?? environment.today };
      const { archive } = await import("./commands/archive");
      done(await archive(path, dated, environment.adapter, environment));
    });
}
