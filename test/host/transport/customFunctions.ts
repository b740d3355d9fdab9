import { notImplemented } from "../engine/hostError";
import { defineKind } from "../engine/kind";

/** What a function called in the runtime of the add-in gave back. */
export type FunctionAnswer =
  { readonly value: unknown } | { readonly code: number; readonly message: string };

/** Calls of custom functions that are under way. */
export class FunctionCalls {
  isReady = false;
  private made = 0;
  private readonly waiting = new Map<number, (answer: FunctionAnswer) => void>();

  /** The event that asks the runtime for a call, and its answer. */
  start(
    name: string,
    given: readonly unknown[],
  ): { entry: unknown[]; answer: Promise<FunctionAnswer> } {
    this.made += 1;
    const id = this.made;
    const answer = new Promise<FunctionAnswer>((resolve) => this.waiting.set(id, resolve));
    const call = JSON.stringify([id, name.toUpperCase(), given, "Sheet1!A1", 0]);
    return { entry: [1, 1000, "", call, id], answer };
  }

  /** Takes results as the runtime sends them: [id, true, value] or [id, false, message, code]. */
  finish(results: unknown): void {
    if (!Array.isArray(results)) throw notImplemented("results of functions in this form");
    for (const result of results as unknown[][]) {
      const [id, isDone, given, code] = result;
      const answer: FunctionAnswer = isDone
        ? { value: given }
        : { code: Number(code), message: typeof given === "string" ? given : "" };
      this.waiting.get(Number(id))?.(answer);
      this.waiting.delete(Number(id));
    }
  }
}

/** The service that the runtime of custom functions talks to. */
export const customFunctionsKind = defineKind<FunctionCalls>({
  name: "CustomFunctions",
  methods: {
    _SetOsfControlContainerReadyForCustomFunctions: {
      since: 1,
      call: (calls) => {
        calls.isReady = true;
      },
    },
    _GetEnabledFeatures: { since: 1, call: () => [] },
    SetInvocationArrayResults: { since: 1, call: (calls, [results]) => calls.finish(results) },
    SetInvocationResults: { since: 1, call: (calls, [results]) => calls.finish(results) },
  },
});
