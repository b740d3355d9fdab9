/** The lines of a file that units stand in: nearly always one after the other, so only where they jump is kept. */
export class UnitLines {
  private readonly firsts: number[] = [];
  private readonly lines: number[] = [];
  private next = -1;
  private count = 0;

  append(line: number): void {
    if (line !== this.next) {
      this.firsts.push(this.count);
      this.lines.push(line);
    }
    this.next = line + 1;
    this.count++;
  }

  /** The line of a unit, from 0; −1 where there is no such unit. */
  lineOf(unit: number): number {
    if (!(unit >= 0 && unit < this.count)) return -1;
    let [low, high] = [0, this.firsts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (this.firsts[middle]! <= unit) low = middle;
      else high = middle;
    }
    return this.lines[low]! + unit - this.firsts[low]!;
  }
}
