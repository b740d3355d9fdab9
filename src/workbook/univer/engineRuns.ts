/** What the engine tells of its work: changes that it gathers, and its runs from start to end. */
export type EngineNews = "changed" | "started" | "stopped" | "calculated" | "ended" | "interrupted";

/**
 * Whether anything is still to come of the engine. It gathers changes for 100 ms and starts. Where changes come during
 * a run it stops that run and starts again; and a start that comes before the first formula of a run waits in a line
 * behind it. So a stop, or the end of one run, is not the end of its work.
 */
export class EngineRuns {
  private isDue = false;
  private isRestarting = false;
  private isCalculated = false;
  private runs = 0;

  get areOver(): boolean {
    return !this.isDue && !this.isRestarting && this.runs === 0;
  }

  /** The engine tells twice that a stopped run is through; only the word after all was calculated is the end. */
  hear(news: EngineNews): void {
    switch (news) {
      case "changed":
        this.isDue = true;
        return;
      case "started":
        this.isDue = false;
        this.isRestarting = false;
        this.runs += 1;
        return;
      case "stopped":
        this.isDue = false;
        this.isRestarting = this.runs > 0;
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
