/** Every ending of a file name that the doors take, in the order in which sentences name them. */
const FILE_ENDINGS = ["xlsx", "xlsm", "xls", "et", "ods", "csv", "tsv"] as const;

const DOTTED = FILE_ENDINGS.map((ending) => `.${ending}`);

/** The endings as sentences name them. */
export const ENDINGS_TOLD = { "zh-CN": DOTTED.join("、"), "en-US": DOTTED.join(", ") };

/** For the choice of files in a browser. */
export const ACCEPTED_FILES = DOTTED.join();

/** Whether the name of a file ends like one that the doors take. */
export function hasFileEnding(name: string): boolean {
  return (FILE_ENDINGS as readonly string[]).includes(endingOf(name));
}

/** The name of a file without its folders and, where it is one that the doors take, without its ending. */
export function plainFileName(name: string): string {
  const own = name.replace(/^.*[\\/]/, "");
  return hasFileEnding(own) ? own.slice(0, own.lastIndexOf(".")) : own;
}

/** The ending of a file name in small letters, or "" without one. */
export function endingOf(name: string): string {
  return /\.([^.\\/]+)$/.exec(name)?.[1]!.toLowerCase() ?? "";
}
