const CHANNEL = "hengji.visits";
const PATIENCE = 200;

type Said = { readonly ask: string } | { readonly here: string };

/** A name of its own for this visit of the page. */
export function newVisit(): string {
  return `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 10)}`;
}

/**
 * Makes this visit known to other pages of the same origin, and gives the question which of them are open now. A page
 * of a folder hears of no other; then none counts as open. Where the browser has locks, each page holds one as long as
 * it is open: one that calculates, or that nobody looks at, would answer too late.
 */
export function openVisits(own: string): () => Promise<ReadonlySet<string>> {
  const channel = new BroadcastChannel(CHANNEL);
  const found = new Set<string>();
  // Pages that are served without https have none.
  const locks = (navigator as { readonly locks?: LockManager }).locks;
  void locks?.request(`${CHANNEL}.${own}`, () => new Promise(() => undefined));
  channel.addEventListener("message", ({ data }: MessageEvent<Said>) => {
    if ("ask" in data) channel.postMessage({ here: own } satisfies Said);
    else found.add(data.here);
  });
  return async () => {
    found.clear();
    channel.postMessage({ ask: own } satisfies Said);
    await new Promise((done) => setTimeout(done, PATIENCE));
    const held = (await locks?.query())?.held ?? [];
    for (const { name = "" } of held) {
      if (name.startsWith(`${CHANNEL}.`)) found.add(name.slice(CHANNEL.length + 1));
    }
    return new Set(found);
  };
}
