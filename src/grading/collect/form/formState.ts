import type { BookState } from "../../seal/bookState";
import type { Batch, NumberedForm } from "./batch";
import type { Role, Split } from "./forms";
import type { RaterChoice } from "./raters";

/** What a form knows of itself, so that it is known again whatever its file is called. */
export interface FormState {
  readonly batch: string;
  readonly form: string;
  readonly reporter: string;
  readonly role: Role;
  readonly split: Split;
  readonly round: number;
  readonly fingerprint: string;
  readonly issued: string;
  readonly deadline: string;
  readonly raters?: RaterChoice;
  /** 锁定校验. */
  readonly lock: string;
}

const FORMAT_KEY = "格式";
const FORMAT = "填报表 1";
const KEYS = {
  batch: "批次",
  form: "表号",
  reporter: "报送单位",
  role: "身份",
  split: "方式",
  round: "轮次",
  fingerprint: "方案指纹",
  issued: "发出日期",
  deadline: "截止日期",
  lock: "锁定校验",
} as const satisfies Record<Exclude<keyof FormState, "raters">, string>;
const RATERS_KEY = "评委";

/** The state that a form carries. */
export function stateOfForm(
  batch: Batch,
  { id, reporter, role }: NumberedForm,
  lock: string,
): BookState {
  const { split, round, fingerprint, issued, deadline, raters } = batch;
  const state = { split, round, fingerprint, issued, deadline, batch: batch.id, form: id };
  return new Map([
    [FORMAT_KEY, FORMAT],
    ...(raters ? [[RATERS_KEY, JSON.stringify(raters)] as const] : []),
    ...Object.entries({ ...state, reporter, role, lock }).map(
      ([key, value]) => [KEYS[key as keyof typeof KEYS], String(value)] as const,
    ),
  ]);
}

/** What a file says of itself; undefined where it is no form of ours, or lost what it knew. */
export function formStateIn(state: BookState): FormState | undefined {
  const text = (key: keyof typeof KEYS): string => state.get(KEYS[key]) ?? "";
  const [role, split] = [text("role"), text("split")];
  const raters = state.get(RATERS_KEY);
  if (state.get(FORMAT_KEY) !== FORMAT || text("form") === "") return undefined;
  return {
    batch: text("batch"),
    form: text("form"),
    reporter: text("reporter"),
    role: role === "source" || role === "rater" ? role : "unit",
    split: split === "source" || split === "both" || split === "rater" ? split : "unit",
    ...(raters ? { raters: JSON.parse(raters) as RaterChoice } : {}),
    round: Number(text("round")),
    fingerprint: text("fingerprint"),
    issued: text("issued"),
    deadline: text("deadline"),
    lock: text("lock"),
  };
}
