import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { EmulatedHost } from "./emulatedHost";
import type { HostOptions } from "./hostOptions";
import { windowName } from "./transport/appContext";

const ORIGIN = "https://localhost";

/** The real office.js, connected to an emulated Excel. */
export interface Booted {
  host: EmulatedHost;
  /** Puts another emulated Excel behind the library, which stays as it is: booting takes a while. */
  replace(options: HostOptions): EmulatedHost;
}

/**
 * Starts office.js in jsdom (docblock: jest-environment jsdom, url https://localhost/) against an emulated Excel, once a
 * test file. Everything runs as on the web, the handshake included; scripts that the library asks for come from its package.
 */
export async function bootHost(options: HostOptions = {}): Promise<Booted> {
  const booted: Booted = {
    host: new EmulatedHost(options, ORIGIN),
    replace: (next) => {
      const before = booted.host;
      booted.host = new EmulatedHost(next, ORIGIN);
      booted.host.takeOver(before);
      return booted.host;
    },
  };
  const post = (data: string): void => {
    window.dispatchEvent(new MessageEvent("message", { data, origin: ORIGIN, source: parent }));
  };
  const parent = { postMessage: (text: string) => booted.host.receive(text) } as unknown as Window;
  booted.host.connect(post);
  window.name = windowName(ORIGIN, options.locale ?? "zh-CN");
  Object.defineProperty(window, "parent", { value: parent, configurable: true });
  Object.defineProperty(document, "domain", { value: "localhost", configurable: true });
  serveScripts();
  await new Promise<void>((resolve, reject) => {
    addScript("office.js");
    Office.onReady().then(() => resolve(), reject);
  });
  return booted;
}

const LIBRARY = dirname(
  createRequire(join(process.cwd(), "package.json")).resolve("@microsoft/office-js/dist/office.js"),
);
const BASE = `${ORIGIN}/office/`;

/** Script elements that the library appends are read from its package. */
function serveScripts(): void {
  const append = Object.getOwnPropertyDescriptor(Node.prototype, "appendChild")!.value as (
    node: Node,
  ) => Node;
  Node.prototype.appendChild = function <Kind extends Node>(this: Node, node: Kind): Kind {
    const added = append.call(this, node) as Kind;
    if (node instanceof HTMLScriptElement && node.src.startsWith(BASE)) {
      const { src, onload } = node;
      setTimeout(() => {
        runScript(src.slice(BASE.length).replace(/\?.*$/, ""));
        onload?.call(node, new Event("load"));
      });
    }
    return added;
  };
}

/** The library finds its folder by its own script element. */
function addScript(name: string): void {
  const script = document.createElement("script");
  script.setAttribute("src", `${BASE}${name}`);
  HTMLElement.prototype.insertBefore.call(document.head, script, null);
  runScript(name);
}

function runScript(name: string): void {
  const code = readFileSync(join(LIBRARY, name), "utf8");
  const script = document.createElement("script");
  script.textContent = code;
  HTMLElement.prototype.insertBefore.call(document.head, script, null);
}
