type Run = (...given: unknown[]) => unknown;

/** Puts a stand-in for Excel's CustomFunctions into the global scope; gives what is associated with it. */
export function installCustomFunctions(): Map<string, Run> {
  const associated = new Map<string, Run>();
  class CellError extends Error {
    constructor(
      readonly code: string,
      message?: string,
    ) {
      super(message);
    }
  }
  Object.assign(globalThis, {
    CustomFunctions: {
      associate: (id: string, run: Run) => associated.set(id, run),
      Error: CellError,
      ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" },
    },
  });
  return associated;
}
