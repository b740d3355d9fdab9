import type { Sentence } from "../scoring/locale";

/** The pages of the pane that a button may ask for. */
export type RequestedPage =
  "start" | "grade" | "templates" | "weights" | "functions" | "explain" | "reports";

/** What a button did while the pane was closed, or why it could not. */
export interface Notice {
  readonly kind: "success" | "warning" | "error";
  readonly text: Sentence;
}

/** What a button asks of the pane. */
export interface PageRequest {
  readonly page?: RequestedPage;
  readonly notice?: Notice;
  /** Whether the workbook may have changed, so that an open pane must look at it again. */
  readonly hasChanged?: boolean;
}

/**
 * Buttons ask, the pane listens. Both live in one page, so memory is enough; a request that comes before the pane
 * listens waits for it, and of several only the latest.
 */
export class PageRequests {
  private waiting: PageRequest | undefined;
  private readonly listeners = new Set<(request: PageRequest) => void>();

  ask(request: PageRequest): void {
    // A pane that opens later looks at the workbook anyhow.
    if (this.listeners.size === 0 && (request.page ?? request.notice)) this.waiting = request;
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
