import type { PaneModel } from "../../model/paneModel";
import { MERGE } from "../../texts/mergeTexts";
import { freshFiles } from "../merge/freshFiles";
import type { IncomingFile } from "../merge/incomingFile";
import { mergeModelOf } from "../merge/mergeModel";
import { readIncoming, type ReadFile } from "../merge/readIncoming";
import { collectModelOf } from "./collectModel";

/**
 * Takes files that were handed in. Where forms that were sent out are among them they are collected; else they are whole
 * workbooks of departments, which are merged. A cancelled reading keeps what was read.
 */
export async function takeIn(pane: PaneModel, incoming: readonly IncomingFile[]): Promise<void> {
  const merge = mergeModelOf(pane);
  const collect = collectModelOf(pane);
  const there = [...merge.store.get().files, ...collect.store.get().files];
  const { fresh, others, repeated } = freshFiles(incoming, there);
  await pane.run(
    MERGE.reading,
    async (watch) => {
      const read: ReadFile[] = [];
      await readIncoming(pane.host, fresh, (file) => read.push(file), watch);
      const isForms = collect.store.get().files.length > 0 || read.some(({ form }) => form);
      if (isForms) await collect.take(read, others, repeated);
      else await merge.take(read, [...others, ...repeated]);
    },
    true,
  );
}
