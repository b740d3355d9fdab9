import type { Fault } from "../hostOptions";

/** Decides which request fails. */
export class Faults {
  private fault: Fault | undefined;
  private seen = 0;

  set(fault: Fault | undefined): void {
    this.fault = fault;
    this.seen = 0;
  }

  /** Counts a request and says how it goes. */
  next(): "passes" | Fault {
    this.seen += 1;
    const { fault, seen } = this;
    if (!fault || seen < fault.at || (fault.lasts === "once" && seen > fault.at)) return "passes";
    return fault.when === "midway" && seen > fault.at ? { ...fault, when: "before" } : fault;
  }
}
