#!/usr/bin/env node
import { createInterface } from "node:readline";
import { today } from "../grading/run/today";
import { createXlsx } from "../workbook/xlsx/createXlsx";
import { openXlsx } from "../workbook/xlsx/openXlsx";
import { run } from "./program";

// Who reads the output may stop early, as head does.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(0);
});

process.exitCode = await run(process.argv.slice(2), {
  carrier: { open: openXlsx, create: createXlsx },
  today: today(),
  lines: () => createInterface({ input: process.stdin, crlfDelay: Infinity }),
  out: (text) => process.stdout.write(`${text}\n`),
  err: (text) => process.stderr.write(`${text}\n`),
});
