import { answer, button, has, type Action } from "./desk";

export const seal: Action = async (desk) => {
  await desk.bench.show("评分");
  if (!(await has(button(desk, /^定稿封存$/)))) return "cannot seal";
  await desk.bench.click(/^定稿封存$/);
  if (!(await answer(desk, /^封存$/))) return "is told why it cannot be sealed";
  const text = await desk.bench.paneText();
  if (!/封存/.test(text)) throw new Error(`Sealed, and the pane does not say so: ${text}`);
  return "seals";
};

/** The three comparisons, without a code from paper. */
export const verify: Action = async (desk) => {
  await desk.bench.show("评分");
  if (!(await has(button(desk, /^核验$/)))) return "has no seal to verify";
  await desk.bench.click(/^核验$/);
  await answer(desk, /^核验$/);
  const told = /(封存完好|封存后改动|核验码不符|核验码相符|无法核验)/.exec(
    await desk.bench.paneText(),
  );
  const text = await desk.bench.page.locator("aside[aria-label]").innerText();
  if (!told && !/已定稿封存/.test(text)) throw new Error(`Verified, and nothing is said: ${text}`);
  return `verifies: ${told?.[0] ?? "as it was sealed"}`;
};

export const unseal: Action = async (desk) => {
  await desk.bench.show("评分");
  if (!(await has(button(desk, /^解除封存$/)))) return "has no seal to break";
  await desk.bench.click(/^解除封存$/);
  await desk.bench.page.getByRole("dialog").getByRole("textbox").fill("漏报一项");
  await answer(desk, /^解除封存$/);
  return "breaks the seal";
};
