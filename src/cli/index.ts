#!/usr/bin/env node
import { createXlsx } from "../workbook/xlsx/createXlsx";
import { openXlsx } from "../workbook/xlsx/openXlsx";
import { run } from "./program";

const today = new Date();
const twoDigits = (number: number): string => String(number).padStart(2, "0");

process.exitCode = await run(process.argv.slice(2), {
  carrier: { open: openXlsx, create: createXlsx },
  today: `${today.getFullYear()}-${twoDigits(today.getMonth() + 1)}-${twoDigits(today.getDate())}`,
  out: (text) => process.stdout.write(`${text}\n`),
  err: (text) => process.stderr.write(`${text}\n`),
});
