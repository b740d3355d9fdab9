import type { KindId } from "../kindNames";
import { bulletin } from "./bulletin";
import { feedback } from "./feedback";
import type { Kind } from "./kind";
import { publicNotice } from "./public";
import { ranking } from "./ranking";

/** Every kind of paper; the compiler names one that is missing. */
export const KINDS: Readonly<Record<KindId, Kind>> = {
  bulletin,
  feedback,
  public: publicNotice,
  ranking,
};
