import { CliError } from "./cliError";
import type { CliErrorCode } from "./cliMessages";

/** The codes of the system that have a sentence of their own. */
const REASONS: Readonly<Record<string, CliErrorCode>> = {
  ENOTDIR: "folderMissing",
  EACCES: "fileForbidden",
  EPERM: "fileForbidden",
  EBUSY: "fileBusy",
  ETXTBSY: "fileBusy",
  EAGAIN: "fileBusy",
  EEXIST: "outputExists",
  EISDIR: "notFile",
  ENOSPC: "diskFull",
  EDQUOT: "diskFull",
  EROFS: "diskReadOnly",
  ENAMETOOLONG: "nameTooLong",
  EINVAL: "nameRefused",
  EILSEQ: "nameRefused",
  ERR_INVALID_ARG_VALUE: "nameRefused",
  EFBIG: "fileLargerThanAllowed",
  EIO: "diskFailed",
  ELOOP: "linksInCircle",
  EMFILE: "tooManyOpen",
  ENFILE: "tooManyOpen",
  ENOMEM: "memoryFull",
  ENODEV: "diskGone",
  ENXIO: "diskGone",
  ENOTCONN: "diskGone",
  ETIMEDOUT: "diskGone",
  EHOSTDOWN: "diskGone",
  EHOSTUNREACH: "diskGone",
  ENETDOWN: "diskGone",
  ENETUNREACH: "diskGone",
  ECONNRESET: "diskGone",
  ECONNREFUSED: "diskGone",
  ECONNABORTED: "diskGone",
  EREMOTEIO: "diskGone",
};

/** The code of an error of the system. */
export function codeOf(error: unknown): string {
  if (typeof error !== "object" || error === null || !("code" in error)) return "";
  return typeof error.code === "string" ? error.code : "";
}

/**
 * An error of the system as a mistake with a sentence, which names the path as the user wrote it; `missing` is what it
 * means that there is nothing. An error that is not of the system is a bug and given back as it is.
 */
export function explained(error: unknown, path: string, missing: CliErrorCode): unknown {
  const code = codeOf(error);
  const known = code === "ENOENT" ? missing : REASONS[code];
  if (known) return new CliError(known, { path });
  const isOfSystem = error instanceof Object && "errno" in error && "syscall" in error;
  return isOfSystem ? new CliError("systemRefused", { path, code }) : error;
}
