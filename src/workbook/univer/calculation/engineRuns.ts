/**
 * What the engine tells of its work: changes that it gathers, and its runs from start to end. Besides, that it did not
 * start when it was time, or not again after a stop.
 */
export type EngineNews =
  "changed" | "started" | "stopped" | "calculated" | "ended" | "interrupted" | "late" | "left";

/**
 * Whether anything is still to come of the engine. It gathers changes for 100 ms and starts. Where changes come during
 * a run it stops that run and starts again; and a start that comes before the first formula of a run waits in a line
 * behind it. So a stop, or the end of one run, is not the end of its work.
 */
export class EngineRuns {
  private isDue = false;
  private isRestarting = false;
  private isCalculated = false;
  private isLeft = false;
  private runs = 0;

  get areOver(): boolean {
    return !this.isDue && !this.isRestarting && this.runs === 0;
  }

  /** Whether a run was stopped for good, as by the user: what it had to calculate is calculated with the next one. */
  get areUnfinished(): boolean {
    return this.isLeft;
  }

  /** The engine tells twice that a stopped run is through; only the word after all was calculated is the end. */
  hear(news: EngineNews): void {
    switch (news) {
      case "changed":
        this.isDue = true;
        return;
      case "late":
        this.isDue = false;
        return;
      case "started":
        this.isDue = false;
        this.isRestarting = false;
        this.isLeft = false;
        this.runs += 1;
        return;
      case "stopped":
        this.isDue = false;
        this.isRestarting = this.runs > 0;
        return;
      case "left":
        this.isLeft ||= this.isRestarting;
        this.isRestarting = false;
        return;
      case "calculated":
        this.isCalculated = true;
        return;
      case "ended":
      case "interrupted":
        this.end(news);
    }
  }

  private end(news: "ended" | "interrupted"): void {
    if (!this.isCalculated) return;
    this.isCalculated = false;
    this.runs = Math.max(0, this.runs - 1); // one that was under way before anybody listened
    if (news === "ended") this.isRestarting = false;
  }
}
