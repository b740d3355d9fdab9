import type { KindId } from "../kindNames";
import { analysis } from "./analysis";
import { annual } from "./annual";
import { appeal } from "./appeal";
import { briefing } from "./briefing";
import { bulletin } from "./bulletin";
import { feedback } from "./feedback";
import { inspection } from "./inspection";
import type { Kind } from "./kind";
import { minutes } from "./minutes";
import { publicNotice } from "./public";
import { quarter } from "./quarter";
import { ranking } from "./ranking";
import { register } from "./register";
import { rewards } from "./rewards";
import { task } from "./task";

/** Every kind of paper; the compiler names one that is missing. */
export const KINDS: Readonly<Record<KindId, Kind>> = {
  task,
  briefing,
  bulletin,
  feedback,
  public: publicNotice,
  annual,
  rewards,
  appeal,
  register,
  ranking,
  analysis,
  minutes,
  quarter,
  inspection,
};
