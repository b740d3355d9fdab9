#!/usr/bin/env node
import { createInterface } from "node:readline";
import { today } from "../grading/run/today";
import { NATIVE_PACKING } from "../workbook/xlsx/zip/nativePacking";
import { explained } from "./fileErrors";
import { isMistake } from "./mistake";
import { mistakeLine } from "./output";
import { localeOf, run } from "./program";

const args = process.argv.slice(2);

// Who reads the output may stop early, as head does; anything else that cannot be printed is told.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  const mistake = explained(error, "stdout", "folderMissing");
  if (!isMistake(mistake)) throw error;
  process.stderr.write(`${mistakeLine(mistake, localeOf(args))}\n`);
  process.exit(2);
});

process.exitCode = await run(args, {
  adapter: {
    open: async (bytes, name) => {
      const { openFile } = await import("../workbook/foreign/openFile");
      return openFile(bytes, name, NATIVE_PACKING);
    },
    create: async () => {
      const { createXlsx } = await import("../workbook/xlsx/createXlsx");
      return createXlsx(NATIVE_PACKING);
    },
  },
  today: today(),
  lines: () => createInterface({ input: process.stdin, crlfDelay: Infinity }),
  out: (text) => process.stdout.write(`${text}\n`),
  err: (text) => process.stderr.write(`${text}\n`),
});
