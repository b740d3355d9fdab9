import { MemoryWorkbook } from "../../memory/memoryWorkbook";
import type { MemorySheet } from "../../memory/memorySheet";
import { EmulatedHost } from "../emulatedHost";
import type { HostOptions } from "../hostOptions";
import { pictureOf } from "../model/picture";
import { windowName } from "../transport/appContext";

/** What the page of the host is told: options that can be written as JSON, and the page of the add-in. */
export interface PageOptions extends Omit<HostOptions, "content" | "calculate"> {
  readonly sheets: readonly MemorySheet[] | undefined;
  readonly pane: string;
}

declare global {
  interface Window {
    startHost: (options: PageOptions) => void;
    emulatedHost: EmulatedHost;
    hostPicture: () => ReturnType<typeof pictureOf>;
  }
}

/** Shows the add-in in a frame beside the emulated workbook, as Excel on the web does. */
window.startHost = ({ sheets, pane, ...options }) => {
  const content = sheets && new MemoryWorkbook(sheets);
  const host = new EmulatedHost({ ...options, ...(content ? { content } : {}) }, location.origin);
  const frame = document.createElement("iframe");
  frame.name = windowName(location.origin, options.locale ?? "zh-CN");
  frame.title = "add-in";
  const { origin } = new URL(pane, location.href);
  host.connect((message) => frame.contentWindow!.postMessage(message, origin));
  window.addEventListener("message", (event) => {
    if (event.source === frame.contentWindow && typeof event.data === "string") {
      host.receive(event.data);
    }
  });
  window.emulatedHost = host;
  window.hostPicture = () => pictureOf(host.book);
  frame.src = pane;
  document.body.append(frame);
};
