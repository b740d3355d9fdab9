import { readRoster, type Roster } from "../../grading/roster/readRoster";
import type { Locale } from "../../scoring/locale";
import type { Samples } from "../../templates/roster/growth";
import { MOST_ROWS } from "../../templates/roster/grownSheets";
import { rosterSheets } from "../../templates/roster/rosterSheets";
import type { Template } from "../../templates/template";
import type { SheetSpec } from "../../workbook/sheetSpec";
import { CliError } from "../cliError";
import type { FileAdapter } from "../fileAdapter";
import { openInput } from "../openInput";
import { levelLine, type Output } from "../output";

/** How a template is made for units of one's own. */
export interface RosterChoice {
  /** A file with the units; without it the template comes with its samples. */
  readonly roster?: string;
  readonly samples?: Samples;
  /** Rows in reserve, in per cent. */
  readonly reserve?: number;
  /** What a class of the roster is called in the template: 党群=市直部门, or one for all units. */
  readonly class?: readonly string[];
}

interface SheetChoice extends RosterChoice {
  readonly scaled?: boolean;
  readonly locale: Locale;
}

/** The roster with its classes as the template calls them; what is to be said of it is said. */
export async function rosterOf(
  { roster: path, class: classes = [], locale }: RosterChoice & { readonly locale: Locale },
  adapter: FileAdapter,
  output: Output,
): Promise<Roster | undefined> {
  if (path === undefined) return undefined;
  const roster = await readRoster(await openInput(path, adapter, locale, output));
  for (const { level, text } of roster.notices) output.err(levelLine(level, text, locale));
  if (roster.notices.some(({ level }) => level === "error")) {
    throw new CliError("rosterWrong", { path });
  }
  output.out(recognised(roster, locale));
  return withClassNames(roster, classes);
}

function withClassNames(roster: Roster, names: readonly string[]): Roster {
  const pairs = names.map((text) => text.split("=").map((part) => part.trim()));
  const all = pairs.find(([, to]) => to === undefined)?.[0];
  const named = new Map(pairs.map(([from, to]) => [from, to]));
  const nameOf = (name: string): string => named.get(name) ?? all ?? name;
  const units = roster.units.map((unit) => ({ ...unit, class: nameOf(unit.class) }));
  return {
    ...roster,
    units,
    classes: [...new Set(units.map((unit) => unit.class))].filter(Boolean),
  };
}

function recognised({ units, classes }: Roster, locale: Locale): string {
  const counts = classes.map(
    (name) => `${name} ${units.filter((unit) => unit.class === name).length}`,
  );
  if (locale === "en-US") {
    const what = counts.length > 0 ? `, ${classes.length} classes (${counts.join(", ")})` : "";
    return `${units.length} units recognised${what}`;
  }
  const what = counts.length > 0 ? `、${classes.length} 类（${counts.join("、")}）` : "";
  return `认出 ${units.length} 个单位${what}`;
}

/** The sheets of a template, for the roster where there is one. @throws {CliError} templateFixed, rosterTooLarge, rosterClass */
export function sheetsOf(
  template: Template,
  roster: Roster | undefined,
  { samples = "none", reserve = 10, scaled = false, locale }: SheetChoice,
): readonly SheetSpec[] {
  const sheets = template.sheets({ locale, isScaled: scaled });
  if (!roster) return sheets;
  const growth = template.growth?.(locale);
  const result = rosterSheets(sheets, { roster, samples, reserve, locale, growth });
  switch (result.kind) {
    case "made":
      return result.sheets;
    case "unsupported":
      throw new CliError("templateFixed", { sheet: result.sheet });
    case "tooLarge":
      throw new CliError("rosterTooLarge", { ...result, most: MOST_ROWS });
    case "classUnknown": {
      const known = result.known.join(locale === "zh-CN" ? "、" : ", ");
      if (result.name === "") throw new CliError("rosterNoClasses", { known });
      throw new CliError("rosterClass", { name: result.name, known });
    }
  }
}
