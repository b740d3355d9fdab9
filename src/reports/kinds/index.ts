import type { KindId } from "../kindNames";
import { appeal } from "./appeal";
import { briefing } from "./briefing";
import { bulletin } from "./bulletin";
import { feedback } from "./feedback";
import type { Kind } from "./kind";
import { publicNotice } from "./public";
import { ranking } from "./ranking";
import { rewards } from "./rewards";

/** Every kind of paper; the compiler names one that is missing. */
export const KINDS: Readonly<Record<KindId, Kind>> = {
  briefing,
  bulletin,
  feedback,
  public: publicNotice,
  rewards,
  appeal,
  ranking,
};
