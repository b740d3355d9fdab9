import type { Locale } from "../../scoring/locale";
import { isSameSheetName } from "../../workbook/sheetName";
import type { Workbook } from "../../workbook/workbook";
import { TEMPLATES } from "../index";
import type { Template } from "../template";

const TEMPLATE_KEY = "template";

/** Which template was inserted, and how. */
export interface Inserted {
  readonly id: string;
  readonly locale: Locale;
  readonly isScaled: boolean;
}

/** What is stored: the last one, and the one that stands again after that was taken back. */
interface Stored extends Inserted {
  readonly former?: Inserted;
}

interface Found {
  readonly template: Template;
  readonly options: Omit<Inserted, "id">;
}

/** The template that the workbook was made from, with its id; undefined where it was not. */
export async function insertedTemplate(workbook: Workbook): Promise<Found | undefined> {
  const stored = await load(workbook);
  if (!stored) return undefined;
  const { former, ...last } = stored;
  const [first, second] = [last, former].map((each) => each && found(each));
  if (!first || !second) return first ?? second;
  const [one, other] = [await headsOf(workbook, first), await headsOf(workbook, second)];
  return other > one ? second : first;
}

/** Remembers what the workbook was made from, and what before. */
export async function rememberTemplate(
  workbook: Workbook,
  inserted: Inserted,
  before: Found | undefined,
): Promise<void> {
  const former = before && { id: before.template.id, ...before.options };
  await workbook.session.store(
    TEMPLATE_KEY,
    JSON.stringify({ ...inserted, ...(former ? { former } : {}) } satisfies Stored),
  );
}

async function load(workbook: Workbook): Promise<Stored | undefined> {
  const text = await workbook.session.load(TEMPLATE_KEY);
  return text === undefined ? undefined : (JSON.parse(text) as Stored);
}

function found({ id, locale, isScaled }: Inserted): Found | undefined {
  const template = TEMPLATES.find((each) => each.id === id);
  return template && { template, options: { locale, isScaled } };
}

/** How many of its sheets stand there under their titles, as a share of all. */
async function headsOf(workbook: Workbook, { template, options }: Found): Promise<number> {
  const infos = await workbook.cells.list();
  const sheets = template.sheets(options);
  const standing = await Promise.all(
    sheets.map(async ({ name, rows }) => {
      const info = infos.find((each) => isSameSheetName(each.name, name));
      if (!info || info.rows === 0) return false;
      const { values } = await workbook.cells.read(info.name, FIRST_CELL);
      return values[0]?.[0] === rows[0]?.[0]?.value;
    }),
  );
  return standing.filter(Boolean).length / sheets.length;
}

const FIRST_CELL = { row: 0, column: 0, rows: 1, columns: 1 };
