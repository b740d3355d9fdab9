import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, resolve } from "node:path";
import { spawn, spawnSync } from "node:child_process";
import { isStale } from "./stale.js";

const FOLDER = resolve("dist/web");
const SOURCES = ["src", "assets", "webpack", "package-lock.json"];
const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".json": "application/json",
  ".webmanifest": "application/manifest+json",
};

/** `npm start`: builds the workbench where it is older than its sources, serves it on this machine and opens it. */
function start() {
  if (isStale(join(FOLDER, "index.html"), SOURCES)) {
    const { status } = spawnSync("npx", ["webpack", "--config-name", "web"], { stdio: "inherit" });
    if (status !== 0) process.exit(status ?? 1);
  }
  listen(Number(process.env.PORT ?? 3080));
}

/** The next port where one is taken. */
function listen(port) {
  const server = createServer(answer);
  server.on("error", (error) => {
    if (error.code !== "EADDRINUSE") throw error;
    listen(port + 1);
  });
  server.listen(port, "localhost", () => {
    const address = `http://localhost:${port}/`;
    process.stdout.write(`衡绩 Hengji: ${address}\n`);
    open(address);
  });
}

function answer(request, response) {
  const path = decodeURIComponent(new URL(request.url, "http://localhost").pathname);
  const file = resolve(FOLDER, `.${path === "/" ? "/index.html" : path}`);
  const isInside = file.startsWith(`${FOLDER}/`) || file.startsWith(`${FOLDER}\\`);
  if (!isInside || !existsSync(file) || !statSync(file).isFile()) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, {
    "Content-Type": TYPES[extname(file)] ?? "application/octet-stream",
    "Cache-Control": "no-cache",
    "X-Content-Type-Options": "nosniff",
  });
  createReadStream(file).pipe(response);
}

/** Opens the browser of the machine; without one the address is printed all the same. */
function open(address) {
  if (process.env.BROWSER === "none" || process.env.CI) return;
  const [command, ...rest] = {
    darwin: ["open", address],
    win32: ["cmd", "/c", "start", "", address],
  }[process.platform] ?? ["xdg-open", address];
  spawn(command, rest, { stdio: "ignore", detached: true })
    .on("error", () => undefined)
    .unref();
}

start();
