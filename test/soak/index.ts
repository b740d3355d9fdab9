import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { openWorkbench, type OpenWorkbench } from "../web/openWorkbench";
import { chanceOf } from "./chance";
import type { Desk } from "./desk";
import { ACTIONS } from "./user";

/** Actions on one page before a new one is opened, so that a seed tells where to look again. */
const STRETCH = 60;
const PICTURES = "node_modules/.cache/hengji/soak";

/**
 * `npm run soak -- [minutes] [seed]`: random use of the built workbench. It fails where the console has an error, where the
 * page breaks its word, and where a saved file holds something else than the command line and LibreOffice work out.
 */
async function soak(minutes: number, first: number): Promise<number> {
  const until = Date.now() + minutes * 60_000;
  let [failures, actions] = [0, 0];
  for (let seed = first; Date.now() < until; seed++) {
    const bench = await openWorkbench();
    bench.page.on("dialog", (dialog) => void dialog.accept());
    try {
      const { count, failure } = await useIt(bench, seed, until);
      actions += count;
      if (failure) failures += 1;
    } finally {
      await bench.close();
    }
  }
  process.stdout.write(`${JSON.stringify({ minutes, first, actions, failures })}\n`);
  return failures === 0 ? 0 : 1;
}

/** One stretch of use; the record of what was done is printed where something fails. */
async function useIt(
  bench: OpenWorkbench,
  seed: number,
  until: number,
): Promise<{ count: number; failure: boolean }> {
  const desk: Desk = { bench, chance: chanceOf(seed), isFresh: false };
  const done: string[] = [];
  while (done.length < STRETCH && Date.now() < until) {
    const action = desk.chance.oneOf(ACTIONS);
    try {
      done.push(await action(desk));
      if (bench.errors.length > 0) throw new Error(bench.errors.join("\n"));
    } catch (error) {
      mkdirSync(PICTURES, { recursive: true });
      await bench.page.screenshot({ path: join(PICTURES, `${seed}.png`) });
      const record = done.slice(-12).join("\n  ");
      process.stdout.write(
        `seed ${seed}, after ${done.length}:\n  ${record}\n${String(error)}\n\n`,
      );
      return { count: done.length, failure: true };
    }
  }
  process.stdout.write(`seed ${seed}: ${done.length} actions\n`);
  return { count: done.length, failure: false };
}

const [minutes = "10", seed = "1"] = process.argv.slice(2);
void soak(Number(minutes), Number(seed)).then((code) => {
  process.exitCode = code;
});
