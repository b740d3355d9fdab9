import { plainWord } from "../../scoring/plainWord";

/** What people call a sheet of ours: its name in either language, or its id. */
interface SheetNames {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
}

/** Whether a name is one of those of a sheet of ours, however it is spelled: widths, spaces and cases do not count. */
export function isCalled({ id, zh, en }: SheetNames, name: string): boolean {
  const word = plainWord(name);
  return [zh, en, id].some((own) => plainWord(own) === word);
}
