/** From this share on, marks within their full marks look like points. */
const MOSTLY = 0.8;
/** Points may go a little beyond their full marks: a target that is more than met. */
const BEYOND = 1.3;
/** Their mean is about the full marks then, and no more. */
const FULL = 1.1;
/** Points are a good part of their full marks; ratings of 1 to 5 beside weights of 20 are not. */
const GOOD_PART = 0.4;

/** How marks compare with their full marks, each as a mark and what it is out of. */
export class PointLikeness {
  private within = 0;
  private beyond = 0;
  private all = 0;
  private parts = 0;

  add(mark: number, full: number): void {
    if (Number.isNaN(mark) || Number.isNaN(full)) return;
    this.all += 1;
    if (mark <= full) this.within += 1;
    if (mark > full * BEYOND) this.beyond += 1;
    if (full > 0) this.parts += mark / full;
  }

  /** Whether most marks are within their full marks. */
  get isMostlyWithin(): boolean {
    return this.within >= this.all * MOSTLY;
  }

  /** Whether marks may be points out of weights that nobody calls full marks. */
  get mayBePoints(): boolean {
    const mean = this.parts / this.all;
    const isNear = this.beyond === 0 && mean <= FULL;
    return mean >= GOOD_PART && (this.isMostlyWithin || isNear);
  }
}
