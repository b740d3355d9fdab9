import { WorkbookError } from "../../workbookError";
import type { Watch } from "../../workbook";
import { isTooLarge } from "../connection/errorCode";
import type { ExcelConnection } from "../connection/excelConnection";
import type { Step } from "../describe/step";
import { markerWeight, queueMarker, type Journal } from "./journal";
import type { RenderPlan } from "./renderPlan";

/** Characters in one request: Excel on the web takes 5 MB, and a Chinese character is three bytes. */
const AT_ONCE = 1_200_000;

interface Task extends Step {
  readonly sheet: string | undefined;
  readonly queueIn?: (context: Excel.RequestContext) => void;
}

/**
 * Builds all temporary sheets and copies of the old ones, in as few requests as their size allows. Gives the number of
 * parts, of which the exchange that follows is the last.
 */
export async function buildSheets(
  connection: ExcelConnection,
  plan: RenderPlan,
  { onProgress, signal }: Watch,
): Promise<number> {
  const tasks = tasksOf(plan);
  let atOnce = AT_ONCE;
  for (let done = 0; done < tasks.length;) {
    const part = tasks.slice(done, done + countWithin(tasks, done, atOnce));
    if (await isSent(connection, part, signal)) {
      done += part.length;
      onProgress?.(done, tasks.length + 1);
    } else if (part.length === 1) throw new WorkbookError("excelTooLarge");
    else atOnce = part.reduce((sum, { weight }) => sum + weight, 0) / 2;
  }
  return tasks.length + 1;
}

/** All sheets are there before the first cell is written: formulas refer from one to the other. */
function tasksOf({ sheets, journal }: RenderPlan): readonly Task[] {
  return [
    mark(journal),
    ...sheets.flatMap(({ backup, old }) =>
      backup !== undefined && old ? [copy(old.id, backup)] : [],
    ),
    ...sheets.map(({ temporary }) => add(temporary)),
    ...sheets.flatMap(({ temporary, steps }) =>
      steps.map((step) => ({ ...step, sheet: temporary })),
    ),
  ];
}

const mark = (journal: Journal): Task => ({
  weight: markerWeight(journal),
  sheet: undefined,
  queue: () => undefined,
  queueIn: (context) => queueMarker(context, journal),
});

const add = (name: string): Task => ({
  weight: 1000,
  sheet: undefined,
  queue: () => undefined,
  queueIn: ({ workbook }) => {
    workbook.worksheets.add(name).visibility = "Hidden";
  },
});

const copy = (id: string, name: string): Task => ({
  weight: 1000,
  sheet: undefined,
  queue: () => undefined,
  queueIn: ({ workbook }) => {
    const made = workbook.worksheets.getItem(id).copy("End");
    made.name = name;
    made.visibility = "Hidden";
  },
});

function countWithin(tasks: readonly Task[], from: number, size: number): number {
  let [count, sum] = [0, 0];
  for (let index = from; index < tasks.length; index += 1) {
    sum += tasks[index]!.weight;
    if (count > 0 && sum > size) break;
    count += 1;
  }
  return count;
}

async function isSent(
  connection: ExcelConnection,
  tasks: readonly Task[],
  signal: AbortSignal | undefined,
): Promise<boolean> {
  try {
    await connection.send((context) => {
      const { application } = context.workbook;
      if (connection.features.has(9)) application.suspendScreenUpdatingUntilNextSync();
      for (const { sheet, queue, queueIn } of tasks) {
        queueIn?.(context);
        if (sheet !== undefined) queue(context.workbook.worksheets.getItem(sheet));
      }
      return () => undefined;
    }, signal);
    return true;
  } catch (error) {
    if (isTooLarge(error)) return false;
    throw error;
  }
}
