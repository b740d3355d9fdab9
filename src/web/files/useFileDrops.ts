import { useEffect, useState, type RefObject } from "react";
import { chosenFile, type ChosenFile } from "./filePickers";

/** What was dropped: files, and whether there was a folder among them, whose files the page does not get. */
export interface Dropped {
  readonly files: readonly File[];
  readonly hasFolder: boolean;
  /** The only file with its place on the disk, where the browser gives it. */
  readonly single?: Promise<ChosenFile | undefined>;
}

/** What is dropped, in browsers that can write over files. */
interface Item extends DataTransferItem {
  getAsFileSystemHandle?(): Promise<FileSystemHandle | null>;
}

/**
 * Takes files that are dropped anywhere on the page, and says whether some are held over it. The pane has a place of
 * its own for them and takes none elsewhere. A browser left to itself would go to the file, and unsaved work with it.
 */
export function useFileDrops(
  pane: RefObject<HTMLElement>,
  take: (dropped: Dropped) => void,
): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const isInPane = ({ target }: DragEvent): boolean =>
      target instanceof Node && !!pane.current?.contains(target);
    const listen = (
      type: "dragover" | "drop",
      onFiles: (event: DragEvent) => void,
    ): (() => void) => {
      const heard = (event: DragEvent): void => {
        const isTaken = isInPane(event) && event.defaultPrevented;
        if (isTaken || !event.dataTransfer?.types.includes("Files")) return setOver(false);
        event.preventDefault();
        onFiles(event);
      };
      addEventListener(type, heard);
      return () => removeEventListener(type, heard);
    };
    const leave = ({ relatedTarget }: DragEvent): void => {
      if (!relatedTarget) setOver(false);
    };
    const stops = [
      listen("dragover", (event) => {
        event.dataTransfer!.dropEffect = isInPane(event) ? "none" : "copy";
        setOver(!isInPane(event));
      }),
      listen("drop", (event) => {
        setOver(false);
        if (!isInPane(event)) take(droppedOf(event.dataTransfer!));
      }),
    ];
    addEventListener("dragleave", leave, true);
    return () => {
      for (const stop of stops) stop();
      removeEventListener("dragleave", leave, true);
    };
  }, [pane, take]);
  return isOver;
}

function droppedOf({ files, items }: DataTransfer): Dropped {
  const entries = [...items].map((item) => item.webkitGetAsEntry());
  const dropped = { files: [...files], hasFolder: entries.some((entry) => entry?.isDirectory) };
  const [first]: (Item | undefined)[] = [...items];
  // The handle is given while the drop is told, and not later.
  const handle = files.length === 1 ? first?.getAsFileSystemHandle?.() : undefined;
  return handle ? { ...dropped, single: handle.then(fileOf) } : dropped;
}

async function fileOf(handle: FileSystemHandle | null): Promise<ChosenFile | undefined> {
  return handle?.kind === "file" ? chosenFile(handle as FileSystemFileHandle) : undefined;
}
