import { createRoot } from "react-dom/client";
import type { Workbook } from "../workbook/workbook";
import { Pane } from "./Pane";
import type { PaneHost } from "./model/paneHost";
import { PaneModel } from "./model/paneModel";

/** Draws the pane over a workbook into the page. */
export function mountPane(workbook: Workbook, host: PaneHost): void {
  const model = new PaneModel(workbook, host);
  createRoot(document.getElementById("root")!).render(<Pane model={model} />);
}
