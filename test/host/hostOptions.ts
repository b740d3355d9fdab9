import type { MemoryWorkbook } from "../memory/memoryWorkbook";
import type { Calculate } from "./model/calculate";

/** What kind of Excel the emulated one is. */
export interface HostOptions {
  /** The sheets at the start; one empty Sheet1 when omitted. */
  readonly content?: MemoryWorkbook;
  /** The minor number of the newest ExcelApi set: 15 is 1.15. Members above it are not found. */
  readonly excelApi?: number;
  /** What isSetSupported claims, where it differs from what is found. */
  readonly claimedExcelApi?: number;
  /** Excel on the web refuses requests and answers above 5 MB; the desktop takes any size. */
  readonly limits?: "web" | "desktop";
  readonly isStructureProtected?: boolean;
  /** Passwords of sheets that are protected. */
  readonly passwords?: Readonly<Record<string, string>>;
  /** How blank cells reach functions: newer builds pass null, older ones 0. */
  readonly blanks?: "null" | "zero";
  /** How many parameters each function has, by id: Excel knows from the metadata and passes null for those left out. */
  readonly parameters?: Readonly<Record<string, number>>;
  /** Language of the user interface. */
  readonly locale?: "zh-CN" | "en-US";
  /** Milliseconds that each request takes. */
  readonly slow?: number;
  readonly calculate?: Calculate;
}

/**
 * A request that goes wrong although nothing is wrong with it: the connection fails before or after it was executed, or Excel
 * itself gives up in the middle of its actions.
 */
export interface Fault {
  /** Counts requests from 1, from when the fault was set. */
  readonly at: number;
  readonly when: "before" | "after" | "midway";
  /** Midway: so many of the actions are done; half of them when omitted. */
  readonly actions?: number;
  /** Only that request, or every one from it on: behind one that stopped midway no other is carried out at all. */
  readonly lasts: "once" | "onwards";
}
