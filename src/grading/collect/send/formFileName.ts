import type { NumberedForm } from "../form/batch";
import type { Master } from "../form/master";
import { titleOf } from "./submissionSheet";

/** A longer name does not go through every mail and every folder. */
const LONGEST = 60;

/**
 * The name of the file of a form: 017-市教育局-2026年度考核填报表.xlsx. What a file system refuses becomes _, and the
 * name of the office is cut where it is too long.
 */
export function formFileName(master: Master, { id, reporter, role }: NumberedForm): string {
  const serial = id.split("-").at(-1)!;
  const title = titleOf(master, role);
  const room = LONGEST - [...serial, ...title].length - 2;
  const name = [...allowed(reporter)].slice(0, room).join("");
  return `${serial}-${allowed(name)}-${title}.xlsx`;
}

function allowed(name: string): string {
  return name
    .replace(/[\\/:*?"<>|\p{Cc}]/gu, "_")
    .replace(/[. ]+$/, (dots) => "_".repeat(dots.length));
}
