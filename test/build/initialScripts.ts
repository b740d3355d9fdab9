import { readStats } from "./builtAddIn";

/** What the page asks for as soon as the pane is seen: the pane itself, the workbook, the first page. */
const FIRST_SEEN = /(\/mountPane|\/openExcel|\/StartPage)$/;

/** The scripts of our own that a page needs before anything is called, and those before the pane stands. */
export function initialScripts(folder: string): { page: string[]; pane: string[] } {
  const { chunks } = readStats(folder);
  const scripts = (chosen: typeof chunks): string[] =>
    chosen.flatMap(({ files }) => files).filter((file) => file.endsWith(".js"));
  const page = chunks.filter(({ initial }) => initial);
  const first = chunks.filter(
    ({ initial, origins }) =>
      !initial && origins.some(({ request = "" }) => FIRST_SEEN.test(request)),
  );
  return { page: scripts(page), pane: scripts([...page, ...first]) };
}
