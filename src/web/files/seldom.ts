import type { OnProgress, Progress } from "../progress";

const PAUSE = 50;

/** Progress as often as people can read it; a new step is told at once. `now` gives milliseconds. */
export function seldom(onProgress: OnProgress, now = () => performance.now()): OnProgress {
  let last: Progress["step"] | undefined;
  let at = 0;
  return (progress) => {
    const time = now();
    if (progress.step === last && time - at < PAUSE) return;
    last = progress.step;
    at = time;
    onProgress(progress);
  };
}
