import { deserialize, serialize } from "node:v8";
import { TextDecoder, TextEncoder } from "node:util";
import { act } from "react";
import { createRoot } from "react-dom/client";
import { Pane } from "../../../src/taskpane/Pane";
import type { PageId } from "../../../src/taskpane/model/pageId";
import { PaneModel } from "../../../src/taskpane/model/paneModel";
import type { MemoryWorkbook } from "../../memory/memoryWorkbook";
import { memoryHost, type HostChoices } from "./memoryHost";
import { PATIENCE } from "../../patience";

// jsdom lacks what every browser of ours has.
const structuredClone = <Value,>(value: Value): Value => deserialize(serialize(value)) as Value;
Object.assign(globalThis, {
  IS_REACT_ACT_ENVIRONMENT: true,
  structuredClone,
  TextEncoder,
  TextDecoder,
});
Object.assign(Element.prototype, { scrollIntoView: () => undefined });

/** The whole pane in jsdom over a workbook in memory, on one of its pages, and the hands of a user. */
export async function openPane(workbook: MemoryWorkbook, page: PageId, choices: HostChoices = {}) {
  const host = memoryHost(choices);
  const model = new PaneModel(workbook, host);
  const place = document.createElement("div");
  document.body.replaceChildren(place);
  const root = createRoot(place);
  await act(async () => root.render(<Pane model={model} />));
  await act(async () => model.open(page));
  await settle();

  /** Waits until nothing is being done and what was loaded is drawn. */
  async function settle(): Promise<void> {
    const latest = performance.now() + PATIENCE;
    const isBusy = (): boolean =>
      model.store.get().busy !== undefined ||
      document.querySelector('[role="progressbar"]') !== null;
    do {
      await act(async () => new Promise((done) => setTimeout(done, 5)));
      if (performance.now() > latest) throw new Error("The pane does not come to rest");
    } while (isBusy());
    await act(async () => new Promise((done) => setTimeout(done, 20)));
  }

  /** The visible control with the name: its text, or its label for screen readers. */
  function find<Found extends HTMLElement>(selector: string, name: string | RegExp): Found {
    const isIt = (text: string | null | undefined): boolean =>
      text !== undefined &&
      text !== null &&
      (typeof name === "string" ? text.trim() === name : name.test(text));
    const all = [...document.querySelectorAll<Found>(selector)];
    const found = all.find(
      (each) =>
        isIt(each.getAttribute("aria-label")) || isIt(labelOf(each)) || isIt(each.textContent),
    );
    if (found) return found;
    const names = all
      .map((each) => each.getAttribute("aria-label") ?? each.textContent)
      .join(" | ");
    throw new Error(`No ${selector} named ${String(name)}; there are: ${names}`);
  }

  return {
    model,
    host,
    settle,
    find,
    /** Does something that the pane answers to. */
    async act(task: () => unknown) {
      await act(async () => void (await task()));
      await settle();
    },
    text: () => document.body.textContent ?? "",
    notice: () => model.store.get().notice,
    async click(name: string | RegExp, selector = "button, summary, [role=tab], label, a") {
      const target = find(selector, name);
      await act(async () => target.click());
      await settle();
    },
    /** Types into a field, or chooses of a list. */
    async fill(name: string | RegExp, value: string, selector = "input, select, textarea") {
      const field = find<HTMLInputElement>(selector, name);
      const own = Object.getPrototypeOf(field) as object;
      await act(async () => {
        Object.getOwnPropertyDescriptor(own, "value")!.set!.call(field, value);
        field.dispatchEvent(
          new Event(field.tagName === "SELECT" ? "change" : "input", { bubbles: true }),
        );
      });
      await settle();
    },
    async close() {
      await act(async () => root.unmount());
    },
  };
}

function labelOf(field: HTMLElement): string | null | undefined {
  const labels = (field as HTMLInputElement).labels;
  if (labels && labels.length > 0) return labels[0]!.textContent;
  const by = field.getAttribute("aria-labelledby");
  return by
    ?.split(" ")
    .map((id) => document.getElementById(id)?.textContent ?? "")
    .join(" ");
}
