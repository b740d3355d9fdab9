import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { runProgram } from "../oracle/runProgram";
import { openWorkbench, type OpenWorkbench } from "../web/openWorkbench";

/** Hundredths of a second that a picture stays. */
const STAYS = 450;
const WIDTH = 1024;

interface Step {
  readonly words: string;
  readonly reach: (bench: OpenWorkbench) => Promise<void>;
}

/** The way of a year in a minute, from a workbook to its papers, on the real page. */
const STEPS: readonly Step[] = [
  { words: "打开本单位自己的表，或者从模板开始", reach: async () => undefined },
  {
    words: "一键评分：先看结果，这时什么都还没有写",
    reach: async (bench) => {
      await bench.show("评分");
      await bench.says("写入结果");
    },
  },
  {
    words: "写入结果：新的工作表，原来的数据不动，一步可以撤销",
    reach: async (bench) => {
      await bench.click("写入结果");
      await bench.says("撤销本次评分");
    },
  },
  {
    words: "为什么是这个分：每一步都写着数字和依据",
    reach: async (bench) => {
      await bench.show("解释");
      await choose(bench, "市民政局");
    },
  },
  {
    words: "改一个权重，马上看到谁会动",
    reach: async (bench) => {
      await bench.show("权重");
      const slider = bench.page.locator("aside input[type=range]").first();
      for (let presses = 0; presses < 16; presses += 1) await slider.press("ArrowRight");
      await bench.says("个等次变");
    },
  },
  { words: "审定：名额用了几个，谁并列，谁待研究", reach: (bench) => bench.show("审定") },
  {
    words: "文书：通报、反馈单、公示，每个数字都能重新算出来",
    reach: async (bench) => {
      await bench.show("报告");
      await bench.says("结果的通报");
    },
  },
  { words: "定稿封存，给出核验码；明年从这里接续", reach: (bench) => bench.show("开始") },
];

async function choose({ page }: OpenWorkbench, unit: string): Promise<void> {
  await page.locator("aside select").first().selectOption({ label: unit });
}

/** `tour.gif`: one picture a step with its words below. */
export async function drawTour(page: Page, target: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "hengji-tour-"));
  const bench = await openWorkbench();
  await page.setViewportSize({ width: 1366, height: 826 });
  try {
    for (const [index, { words, reach }] of STEPS.entries()) {
      await reach(bench);
      const shown = await bench.page.screenshot();
      await page.setContent(STEP);
      await page.evaluate(showStep, [shown.toString("base64"), `${index + 1} ${words}`] as const);
      await page.screenshot({ path: join(folder, `${index}.png`) });
    }
  } finally {
    await bench.close();
  }
  const pictures = STEPS.map((_step, index) => join(folder, `${index}.png`));
  const form = ["-resize", `${WIDTH}x`, "-layers", "Optimize", "-colors", "128"];
  await runProgram(
    "convert",
    ["-delay", String(STAYS), ...pictures, ...form, join(target, "tour.gif")],
    300,
  );
  rmSync(folder, { recursive: true });
}

const STEP = `<style>
  body { margin: 0; background: #0f3d5e; color: #fff; font: 26px "Noto Sans CJK SC", sans-serif; text-align: center; }
  img { display: block; } p { margin: 11px; }
</style><img><p></p>`;

/** Runs in the page: a picture with the words below it. */
async function showStep([picture, words]: readonly [string, string]): Promise<void> {
  document.querySelector("p")!.textContent = words;
  const image = document.querySelector("img")!;
  image.src = `data:image/png;base64,${picture}`;
  await image.decode();
}
