/** What Excel offers a custom function at run time (CustomFunctionsRuntime 1.2); nothing more is used. */
declare namespace CustomFunctions {
  function associate(id: string, run: (...given: unknown[]) => unknown): void;

  enum ErrorCode {
    invalidValue = "#VALUE!",
    notAvailable = "#N/A",
  }

  class Error extends globalThis.Error {
    constructor(code: ErrorCode, message?: string);
    readonly code: ErrorCode;
  }
}
