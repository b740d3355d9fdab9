import { createRoot } from "react-dom/client";
import { Pane } from "../../../src/taskpane/Pane";
import { PaneModel } from "../../../src/taskpane/model/paneModel";
import { createMemoryWorkbook } from "../../memory/createMemoryWorkbook";
import { memoryHost, type HostChoices } from "./memoryHost";
import { workbookFor } from "./workbooks";

/** The pane over a workbook in memory, as the address says: #{"workbook":"foreign","theme":"dark"}. */
async function start(): Promise<void> {
  const choices = JSON.parse(decodeURIComponent(location.hash.slice(1)) || "{}") as HostChoices & {
    readonly workbook?: string;
  };
  const workbook = (await workbookFor(choices.workbook)) ?? createMemoryWorkbook({ Sheet1: [] });
  const model = new PaneModel(workbook, memoryHost(choices));
  Object.assign(window, { hengji: { model, workbook } });
  createRoot(document.getElementById("root")!).render(<Pane model={model} />);
}

void start();
