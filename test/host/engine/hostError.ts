/** An answer of Excel that says no; codes as its documentation lists them. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message = `The emulated host answers ${code}.`,
    readonly status = 400,
  ) {
    super(message);
    this.name = "HostError";
  }
}

export const NOT_IMPLEMENTED = "NotImplementedByEmulatedHost";

/** What the emulated host does not know, named: never an answer that looks like success. */
export function notImplemented(member: string): HostError {
  return new HostError(NOT_IMPLEMENTED, `emulated host: ${member} is not implemented`, 501);
}

/** A text among the arguments. */
export function textOf(given: unknown): string {
  if (typeof given !== "string") throw notImplemented(`a text of the type ${typeof given}`);
  return given;
}

export function invalidArgument(message: string): HostError {
  return new HostError("InvalidArgument", message);
}
