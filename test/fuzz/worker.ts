import { tryCase } from "./tryCase";

/** Tries the seeds that it is sent, one after the other; a run that hangs is ended from outside. */
process.on("message", (seed: number) => {
  void tryCase(seed).then((verdict) => {
    process.send?.({ ...verdict, peak: process.resourceUsage().maxRSS / 1024 });
  });
});
