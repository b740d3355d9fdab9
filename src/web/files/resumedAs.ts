import { filePlace } from "./filePlace";
import type { Opened } from "./workbookSaving";
import { WORKBENCH } from "../workbenchTexts";
import type { Draft } from "../drafts/drafts";

/** What is known of the file that unsaved work came from; where the browser did not keep its place, saving makes a copy. */
export function resumedAs({ original, place: kept }: Draft): Opened {
  const place = kept && filePlace(kept.handle, kept);
  return { place, isConverted: true, lost: original && !place ? [WORKBENCH.copies] : [] };
}
