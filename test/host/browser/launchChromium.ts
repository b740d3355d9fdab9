import { chromium, type Browser } from "playwright-core";
import { CHROMIUM } from "./describeWithChromium";

/**
 * A browser without windows. Tests have no graphics card: emulating one for what the grid draws costs a sixth of the
 * browser's time.
 */
export function launchChromium(executablePath = CHROMIUM): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-gpu-rasterization",
      "--disable-accelerated-2d-canvas",
      "--disable-software-rasterizer",
    ],
  });
}
