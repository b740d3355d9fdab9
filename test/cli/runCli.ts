import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../../src/cli/program";
import { createXlsx } from "../../src/workbook/xlsx/createXlsx";
import { openFile } from "../../src/workbook/foreign/openFile";

/** What came of a call. */
export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a call in this process, as the door does; `input` is the standard input. */
export async function runCli(args: readonly string[], input = ""): Promise<Outcome> {
  const written = { out: "", err: "" };
  async function* lines(): AsyncGenerator<string> {
    yield* input.split("\n");
  }
  const code = await run(args, {
    adapter: { open: openFile, create: createXlsx },
    today: "2026-12-31",
    lines,
    out: (text) => (written.out += `${text}\n`),
    err: (text) => (written.err += `${text}\n`),
  });
  return { code, ...written };
}

/** A folder of its own for a test file, gone after it. */
export function temporaryFolder(): {
  path: (name: string) => string;
  put: (name: string, bytes: Uint8Array | string) => string;
  names: () => string[];
  clear: (name: string) => void;
} {
  const folder = mkdtempSync(join(tmpdir(), "hengji-cli-"));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const path = (name: string): string => join(folder, name);
  return {
    path,
    put: (name, bytes) => {
      writeFileSync(path(name), bytes);
      return path(name);
    },
    clear: (name) => {
      rmSync(path(name), { force: true });
    },
    names: () => readdirSync(folder).sort(),
  };
}
