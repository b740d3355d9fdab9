/** The pages of the pane that a button may ask for. */
export type RequestedPage =
  "start" | "grade" | "check" | "templates" | "weights" | "functions" | "explain";

/** What a button did while the pane was closed, or why it could not. */
export interface Notice {
  readonly tone: "success" | "warning" | "error";
  readonly text: string;
}

export interface PageRequest {
  readonly page: RequestedPage;
  readonly notice?: Notice;
}

/**
 * Buttons ask, the pane listens. Both live in one page, so memory is enough; a request that comes before the pane
 * listens waits for it, and of several only the latest.
 */
export class PageRequests {
  private waiting: PageRequest | undefined;
  private readonly listeners = new Set<(request: PageRequest) => void>();

  ask(request: PageRequest): void {
    if (this.listeners.size === 0) this.waiting = request;
    for (const listener of this.listeners) listener(request);
  }

  /** Tells of every request until the given function is called; at once of one that waits. */
  watch(onRequest: (request: PageRequest) => void): () => void {
    this.listeners.add(onRequest);
    const { waiting } = this;
    this.waiting = undefined;
    if (waiting) onRequest(waiting);
    return () => {
      this.listeners.delete(onRequest);
    };
  }
}
