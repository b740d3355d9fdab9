import { CliError } from "../cliError";
import type { FileAdapter } from "../fileAdapter";
import type { Output } from "../output";
import { grade, type GradeOptions } from "./grade";
import { gradeLines } from "./gradeLines";

/** The options of both ways of grading: a workbook alone, or lines by the scheme of a workbook. */
export interface GradeCallOptions extends GradeOptions {
  readonly scheme?: string;
  readonly data?: string;
}

/**
 * `hengji grade`: of a workbook, or with --scheme and --data of lines.
 *
 * @throws {CliError} gradeCall where it is neither
 */
export async function gradeCall(
  file: string | undefined,
  options: GradeCallOptions,
  adapter: FileAdapter,
  output: Output,
): Promise<number> {
  const { scheme, data } = options;
  if (file !== undefined && scheme === undefined && data === undefined) {
    return grade(file, options, adapter, output);
  }
  if (file !== undefined || scheme === undefined || data === undefined) {
    throw new CliError("gradeCall");
  }
  return gradeLines({ ...options, scheme, data }, adapter, output);
}
