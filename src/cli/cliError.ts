/** A mistake in a call that the user can mend: one sentence, exit code 2, no stack trace. */
export class CliError extends Error {
  override readonly name = "CliError";
}
