/** Minor numbers of the ExcelApi sets that something of ours needs, newest first; 1.4 is the base. */
const STEPS = [13, 12, 9, 8, 7, 6, 5, 4] as const;
const BASE = 4;

/** What of Excel can be used: as far as the requirement sets promise it and no request was told otherwise. */
export class Features {
  private level: number;
  private hasPrinter = true;

  constructor(isSupported: (minor: number) => boolean) {
    this.level = STEPS.find((minor) => isSupported(minor)) ?? BASE;
  }

  has(minor: number): boolean {
    return minor <= this.level;
  }

  /** Whether pages can be set up; Excel cannot where no printer is installed. */
  get prints(): boolean {
    return this.hasPrinter && this.has(9);
  }

  /** Goes without setting up pages, because Excel could not; false where it did not try. */
  giveUpPrinting(): boolean {
    const did = this.prints;
    this.hasPrinter = false;
    return did;
  }

  /** Goes without the newest set, because Excel did not know a member of it; false where nothing is left to give up. */
  lower(): boolean {
    const next = STEPS.find((minor) => minor < this.level);
    if (next === undefined) return false;
    this.level = next;
    return true;
  }
}
