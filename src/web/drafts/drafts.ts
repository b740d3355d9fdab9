import { del, get, keys, set } from "idb-keyval";
import type { KeptPlace } from "../files/filePlace";
import type { SheetChange } from "../../workbook/sheetChange";

/** Work that was not saved as a file, kept in the browser until it is. */
export interface Draft {
  readonly name: string;
  /** When it was last changed, in milliseconds. */
  readonly at: number;
  /** What the spreadsheet shows, as text. */
  readonly saved: string;
  /** The file that it came from; undefined for a new workbook. */
  readonly original: Uint8Array | undefined;
  /** Where the file stands on the disk, where the browser gave and keeps that. */
  readonly place?: KeptPlace | undefined;
  /** What was done to its sheets that a file cannot follow cell by cell. */
  readonly changes?: readonly SheetChange[];
}

/** A draft, and the visit that left it. */
export interface LeftDraft extends Draft {
  readonly visit: string;
}

/** Drafts, one for each visit: pages that are open at the same time never write over each other's. */
export interface Drafts {
  /** What earlier visits left, the latest first; without those of pages that are open now. */
  left(): Promise<readonly LeftDraft[]>;
  /** Keeps the draft of this visit in the place of what it kept before. Tells whether it is kept. */
  store(draft: Draft): Promise<boolean>;
  /** Drops the draft of this visit, or of the one that is named. */
  drop(visit?: string): Promise<void>;
}

const PREFIX = "hengji.draft.";

/** Drafts in the browser; `others` names the visits that go on in other pages. */
export function browserDrafts(own: string, others: () => Promise<ReadonlySet<string>>): Drafts {
  return {
    left: async () => {
      const open = await others();
      const visits = (await keys<string>())
        .filter((key) => key.startsWith(PREFIX))
        .map((key) => key.slice(PREFIX.length))
        .filter((visit) => visit !== own && !open.has(visit));
      const drafts = await Promise.all(
        visits.map(async (visit): Promise<LeftDraft[]> => {
          const draft = await get<Draft>(PREFIX + visit);
          return draft ? [{ ...draft, visit }] : [];
        }),
      );
      return drafts.flat().sort((one, other) => other.at - one.at);
    },
    store: async (draft) => {
      await set(PREFIX + own, draft).catch((error: unknown) => {
        // Some browsers keep texts and bytes, but no place on the disk.
        if (nameOf(error) !== "DataCloneError" || !draft.place) throw error;
        return set(PREFIX + own, { ...draft, place: undefined });
      });
      return true;
    },
    drop: (visit = own) => del(PREFIX + visit),
  };
}

function nameOf(error: unknown): unknown {
  return (error as { readonly name?: unknown } | null)?.name;
}
