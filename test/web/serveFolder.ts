import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { contentType } from "./contentType";

export interface FolderServer {
  readonly origin: string;
  /** Another folder at the same address. */
  serve(folder: string): void;
  /** Stops to answer; `start` begins again at the same address. */
  stop(): Promise<void>;
  start(): Promise<void>;
}

/** A plain web server on this machine, as `npm start` is one. */
export async function serveFolder(first: string): Promise<FolderServer> {
  let folder = first;
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url!, "http://localhost").pathname);
    const file = join(folder, path === "/" ? "index.html" : path);
    if (!existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { "Content-Type": contentType(file), "Cache-Control": "no-cache" });
    response.end(readFileSync(file));
  });
  const listen = (port: number): Promise<void> =>
    new Promise((done) => server.listen(port, "localhost", done));
  await listen(0);
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
    serve: (next) => void (folder = next),
    stop: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
    start: () => listen(port),
  };
}
