import type { Sentence } from "../../scoring/locale";

/** A question that only people can answer; the subject is what the answer begins with. */
export interface RollQuestion {
  readonly kind: "unit" | "gone" | "basis" | "code";
  readonly subject: string;
  readonly text: Sentence;
}
