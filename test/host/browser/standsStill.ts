import type { Frame, Page } from "playwright-core";

const PROGRESS = '[role="progressbar"]';
/** A page that was just drawn begins what it does of itself a moment later. */
const FRAMES = 5;
let calls = 0;

declare global {
  interface Window {
    quiet?: { readonly call: number; readonly frames: number };
  }
}

/** Waits until nothing is being done, and has not been for some pictures that were drawn one after the other. */
export async function standsStill(place: Frame | Page, progress = PROGRESS): Promise<void> {
  calls += 1;
  await place.waitForFunction(
    ({ progress, call, frames }) => {
      const before = window.quiet?.call === call ? window.quiet.frames : 0;
      window.quiet = { call, frames: document.querySelector(progress) ? 0 : before + 1 };
      return window.quiet.frames >= frames;
    },
    { progress, call: calls, frames: FRAMES },
  );
}

/** Waits until nothing moves or fades any more; what does so for ever is left out. */
export async function hasFaded(place: Frame | Page): Promise<void> {
  await place.waitForFunction(() =>
    document
      .getAnimations()
      .every(
        ({ playState, effect }) =>
          playState !== "running" || effect?.getTiming().iterations === Infinity,
      ),
  );
}
