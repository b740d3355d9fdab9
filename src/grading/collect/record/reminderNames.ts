import type { Sentence } from "../../../scoring/locale";

/** The name of the sheet of reminders. */
export const REMINDERS: Sentence = { "zh-CN": "催报", "en-US": "Reminders" };
