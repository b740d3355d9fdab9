import { columnIndex, parseArea } from "../../address";
import type { Margins, Paper, PrintSetup } from "../../sheetSpec";
import { isTrue } from "../package/workbookPart";
import { PAPER_NUMBERS } from "../render/pageXml";
import { XmlScanner } from "../xml/xmlScanner";
import { forChildren } from "./children";

/** What the names of a workbook say of how a sheet prints. */
export type PrintNames = Pick<PrintSetup, "area" | "areas" | "repeatRows" | "repeatColumns">;

/** The print areas and titles of a workbook part, by the place of their sheet in its list. */
export function readPrintNames(xml: string): Map<number, PrintNames> {
  const scanner = new XmlScanner(xml);
  const found = new Map<number, PrintNames>();
  while (scanner.next()) {
    if (scanner.kind !== "open" || scanner.name !== "definedName") continue;
    const name = scanner.attribute("name");
    const place = Number(scanner.attribute("localSheetId") ?? "-1");
    const refersTo = scanner.readContent();
    if (place < 0) continue;
    const before = found.get(place) ?? {};
    if (name === "_xlnm.Print_Area") found.set(place, { ...before, ...areaOf(refersTo) });
    if (name === "_xlnm.Print_Titles") found.set(place, { ...before, ...titlesOf(refersTo) });
  }
  return found;
}

/** A reference without the name of its sheet and without marks of fixed lines. */
const plain = (reference: string): string =>
  reference.slice(reference.lastIndexOf("!") + 1).replace(/\$/g, "");

/** Several areas stand with commas between them, each with the name of the sheet, which may have commas of its own. */
function areaOf(refersTo: string): Pick<PrintNames, "area" | "areas"> {
  const areas = [...refersTo.matchAll(/(?:^|,)(?:'(?:[^']|'')*'|[^',!]+)!([^,]+)/g)].map(
    ([, reference = ""]) => parseArea(plain(reference)),
  );
  const known = areas.flatMap((area) => area ?? []);
  const [area] = known;
  if (!area || known.length < areas.length) return {};
  return known.length === 1 ? { area } : { areas: known };
}

/** Titles are whole rows, whole columns, or both with a comma between them. */
function titlesOf(refersTo: string): Pick<PrintSetup, "repeatRows" | "repeatColumns"> {
  const rows = /(?:^|!|,)\$?(\d+):\$?(\d+)(?:,|$)/.exec(refersTo);
  const columns = /(?:^|!|,)\$?([A-Z]{1,3}):\$?([A-Z]{1,3})(?:,|$)/.exec(refersTo);
  return {
    ...(rows ? { repeatRows: [Number(rows[1]) - 1, Number(rows[2]) - 1] as const } : {}),
    ...(columns
      ? { repeatColumns: [columnIndex(columns[1]!), columnIndex(columns[2]!)] as const }
      : {}),
  };
}

const PAPERS = new Map<string, Paper>(
  Object.entries(PAPER_NUMBERS).map(([paper, number]) => [String(number), paper as Paper]),
);

/** How a sheet part says that it prints; undefined where nobody said anything. */
export function readPage(xml: string, names: PrintNames = {}): PrintSetup | undefined {
  const scanner = new XmlScanner(xml);
  let isFitted = false;
  let pages: readonly [number, number] = [1, 1];
  let page: Partial<PrintSetup> = {};
  while (scanner.next() && scanner.kind !== "open");
  forChildren(scanner, {
    sheetPr: (each) =>
      forChildren(each, {
        pageSetUpPr: (setup) => (isFitted = isTrue(setup.attribute("fitToPage"))),
      }),
    pageMargins: (each) => (page = { ...page, ...marginsOf(each) }),
    pageSetup: (each) => {
      page = { ...page, ...setupOf(each) };
      pages = [pagesOf(each, "fitToWidth"), pagesOf(each, "fitToHeight")];
    },
    headerFooter: (each) =>
      forChildren(each, {
        oddHeader: (text) => (page = { ...page, header: text.readContent() }),
        oddFooter: (text) => (page = { ...page, footer: text.readContent() }),
      }),
    colBreaks: (each) => (page = { ...page, columnBreaks: breaksOf(each) }),
  });
  const isSaid = page.orientation !== undefined || Object.keys(names).length > 0;
  if (!isSaid) return undefined;
  const fit = isFitted ? fitOf(pages) : {};
  return { orientation: "portrait", ...page, ...fit, ...names };
}

/** One page each way where nothing is said (ECMA-376-1 18.3.1.63). */
function pagesOf(scanner: XmlScanner, name: "fitToWidth" | "fitToHeight"): number {
  const pages = Number(scanner.attribute(name) ?? 1);
  return pages >= 0 ? pages : 1;
}

function fitOf([wide, tall]: readonly [number, number]): Partial<PrintSetup> {
  if (wide === 0 && tall === 0) return {};
  return wide === 1 && tall === 0 ? { fitToWidth: true } : { fitPages: [wide, tall] };
}

function marginsOf(scanner: XmlScanner): { readonly margins?: Margins } {
  const [left = NaN, right = NaN, top = NaN, bottom = NaN] = SIDES.map((side) =>
    Number(scanner.attribute(side) ?? NaN),
  );
  return left + right + top + bottom >= 0 ? { margins: { left, right, top, bottom } } : {};
}

const SIDES = ["left", "right", "top", "bottom"];

function setupOf(scanner: XmlScanner): Partial<PrintSetup> {
  const paper = PAPERS.get(scanner.attribute("paperSize") ?? "9");
  const scale = Number(scanner.attribute("scale") ?? 100);
  const isWide = scanner.attribute("orientation") === "landscape";
  return {
    orientation: isWide ? "landscape" : "portrait",
    ...(paper ? { paper } : {}),
    ...(scale >= 10 && scale <= 400 && scale !== 100 ? { scale } : {}),
  };
}

function breaksOf(scanner: XmlScanner): number[] {
  const columns: number[] = [];
  forChildren(scanner, {
    brk: (each) => {
      const column = Number(each.attribute("id"));
      if (column > 0) columns.push(column);
    },
  });
  return columns;
}
