import product from "../../package.json";
import { today } from "../grading/run/today";
import { TaskQueue } from "../workbook/taskQueue";
import { COMMANDS } from "./commandTable";
import { hostLocale } from "./hostLocale";
import { OPENERS } from "./openers";
import { PageRequests, type PageRequest } from "./pageRequests";
import { runCommand } from "./runCommand";

export { hostLocale };
export type { Notice, PageRequest, RequestedPage } from "./pageRequests";

/** What the buttons ask of the pane. */
export const pageRequests = new PageRequests();

async function tell(request: PageRequest): Promise<void> {
  pageRequests.ask(request);
  if (request.page) await Office.addin.showAsTaskpane();
}

async function setting() {
  const { openExcel } = await import("../workbook/excel/openExcel");
  return { workbook: await openExcel(), stamp: { date: today(), version: product.version } };
}

/** What changes the workbook waits for its turn, in the pane as well. */
export const queue = new TaskQueue();

function associate(name: string, run: () => Promise<void>): void {
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
    void queue
      .take(run)
      .catch(reportError) // loud, and the next button works all the same
      .finally(() => event.completed());
  });
}

for (const [name, load] of Object.entries(COMMANDS))
  associate(name, () => runCommand(load, { setting, tell }));
for (const [name, page] of Object.entries(OPENERS)) associate(name, () => tell({ page }));
