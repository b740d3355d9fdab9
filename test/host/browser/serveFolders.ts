import { createReadStream, statSync } from "node:fs";
import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { makeCertificate } from "./certificate";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
};

/** What is served under a path: files of a folder, or one text. */
export type Served = { readonly folder: string } | { readonly text: string; readonly type: string };

export interface RunningServer {
  readonly origin: string;
  close(): Promise<void>;
}

/** An https server on localhost, on any free port. The longest path that fits serves. */
export async function serveFolders(
  paths: Readonly<Record<string, Served>>,
): Promise<RunningServer> {
  const prefixes = Object.keys(paths).sort((one, other) => other.length - one.length);
  const server = createServer(makeCertificate(), (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "https://localhost").pathname);
    const prefix = prefixes.find((each) => path.startsWith(each));
    const served = prefix === undefined ? undefined : paths[prefix];
    if (served && "text" in served) {
      response.writeHead(200, { "Content-Type": `${served.type}; charset=utf-8` });
      response.end(served.text);
      return;
    }
    const file = served && join(served.folder, normalize(`/${path.slice(prefix!.length)}`));
    if (!file || !isFile(file)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      "Content-Type": TYPES[extname(file)] ?? "application/octet-stream",
    });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `https://localhost:${port}`, close: () => close(server) };
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve, reject) =>
    server.close((error) => (error ? reject(error) : resolve())),
  );
}
