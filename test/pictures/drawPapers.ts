import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { KIND_IDS, KIND_NAMES, type KindId } from "../../src/reports/kindNames";
import { toPng } from "../oracle/libreOffice";
import { contactSheet, type Shown } from "./contactSheet";

/** The samples, and a unit of each for the papers that are about one. */
const UNITS: Readonly<Record<string, string>> = {
  "annual-department": "市民政局",
  "county-abc": "市住建局",
  "civil-servant": "示例人员C",
  "goal-breakdown": "",
};
const OF_ONE: ReadonlySet<KindId> = new Set<KindId>(["feedback", "task", "appeal", "register"]);
const OF_QUARTERS: ReadonlySet<KindId> = new Set<KindId>(["quarter", "inspection"]);
const DATE = "2026-12-31";
const MOST_PAGES = 2;

/** Every paper that the samples give, as LibreOffice prints it: a contact sheet for each sample. */
export async function drawPapers(page: Page, target: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "hengji-papers-"));
  for (const [template, unit] of Object.entries(UNITS)) {
    const file = decided(folder, template);
    const isWatched = template === "goal-breakdown";
    const kinds = KIND_IDS.filter((kind) => OF_QUARTERS.has(kind) === isWatched).filter(
      (kind) => kind !== "register" || template === "civil-servant", // a register is of persons
    );
    const papers = kinds.map((kind) => {
      const paper = join(folder, `${template}-${kind}.docx`);
      const own = OF_ONE.has(kind) ? ["--unit", unit] : [];
      hengji("report", file, "--kind", kind, "-o", paper, "--date", DATE, ...own);
      return paper;
    });
    const pictures = await toPng(papers, folder, 60);
    const shown = kinds.flatMap((kind, index) =>
      pictures[index]!.slice(0, MOST_PAGES).map((picture, place): Shown => {
        const pages = pictures[index]!.length;
        return { file: picture, words: `${KIND_NAMES[kind]["zh-CN"]} ${place + 1}/${pages}` };
      }),
    );
    const look = { columns: 6, width: 240 };
    await contactSheet(page, shown, look, join(target, `papers-${template}.jpg`));
  }
  rmSync(folder, { recursive: true });
}

/** The sample graded and decided: as suggested; of those who are tied over the last place, the first get it. */
function decided(folder: string, template: string): string {
  const [sample, graded, final] = ["sample", "graded", "decided"].map((step) =>
    join(folder, `${template}-${step}.xlsx`),
  ) as [string, string, string];
  hengji("template", template, "--scaled", "-o", sample);
  hengji("grade", sample, "-o", graded, "--date", DATE);
  const board = JSON.parse(hengji("board", graded, "--json")) as Board;
  let tied = 0;
  const lines = board.rows.map(({ unit, possible }) => {
    const grade = possible.length > 1 && tied++ > 0 ? possible.at(-1)! : possible[0]!;
    return [unit, grade, possible.length > 1 ? "会议研究决定" : "", "示例考发〔2026〕12号"].join();
  });
  const list = join(folder, "decisions.csv");
  writeFileSync(list, ["单位,审定等次,理由,文号", ...lines].join("\n"));
  hengji(
    "board",
    graded,
    "--from",
    list,
    "--meeting",
    "示例市考核领导小组会议",
    "--date",
    DATE,
    "-o",
    final,
  );
  return existsSync(final) ? final : graded;
}

interface Board {
  readonly rows: readonly { readonly unit: string; readonly possible: readonly string[] }[];
}

/** What a command printed; one that does not succeed ends the drawing. */
function hengji(...parameters: string[]): string {
  const { status, stdout, stderr } = spawnSync("node", ["webpack/runCli.js", ...parameters], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`${parameters.join(" ")}: ${stderr}`);
  return stdout;
}
