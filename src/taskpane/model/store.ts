/** A value that tells those who watch it of every change. */
export class Store<Value> {
  private readonly watchers = new Set<() => void>();

  constructor(private held: Value) {}

  readonly get = (): Value => this.held;

  readonly set = (next: Partial<Value>): void => {
    this.held = { ...this.held, ...next };
    for (const tell of this.watchers) tell();
  };

  readonly watch = (tell: () => void): (() => void) => {
    this.watchers.add(tell);
    return () => this.watchers.delete(tell);
  };
}
