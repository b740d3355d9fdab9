/** Knows while the program itself writes into the spreadsheet: protection holds people back, not us. */
export class OwnHand {
  private writing = 0;

  get isWriting(): boolean {
    return this.writing > 0;
  }

  write<Result>(work: () => Result): Result {
    this.writing += 1;
    try {
      return work();
    } finally {
      this.writing -= 1;
    }
  }
}
