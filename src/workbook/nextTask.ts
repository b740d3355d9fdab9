/**
 * Lets the page answer before work goes on. A message rather than a timer: timers of a page that nobody looks at fire
 * once a second.
 */
export function nextTask(): Promise<void> {
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(undefined);
  });
}
