import { storeState } from "../../seal/bookState";
import { withBatch, type Batch } from "../form/batch";
import type { Master } from "../form/master";
import type { MergeTarget } from "./cellWrites";
import { keepRows } from "./keepRows";
import { sentRows } from "./registerRows";

/** Writes down what was sent: 收表, and what the workbook must know to take it back. @throws {WorkbookError} */
export async function recordSending(
  target: MergeTarget,
  master: Master,
  batch: Batch,
): Promise<void> {
  await keepRows(target, "collection", "form", sentRows(master, batch), master.read.locale);
  await storeState(target, withBatch(master.state, batch));
}
