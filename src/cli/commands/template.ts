import { join } from "node:path";
import { readRoster, type Roster } from "../../grading/roster/readRoster";
import type { Locale } from "../../scoring/locale";
import { TEMPLATES } from "../../templates";
import type { Samples } from "../../templates/roster/growSheet";
import { MOST_ROWS, rosterSheets } from "../../templates/roster/rosterSheets";
import type { Template } from "../../templates/template";
import type { FileAdapter } from "../fileAdapter";
import { CliError } from "../cliError";
import { makeFolder } from "../files";
import { checkOutput, writeOutput } from "../wholeFile";
import { openInput } from "../openInput";
import { levelLine, type Output } from "../output";
import type { SheetSpec } from "../../workbook/sheetSpec";

export interface TemplateOptions {
  readonly output?: string;
  readonly scaled?: boolean;
  readonly replace?: boolean;
  readonly list?: boolean;
  /** A file with the units; without it the template comes with its samples. */
  readonly roster?: string;
  readonly samples?: Samples;
  /** Rows in reserve, in per cent. */
  readonly reserve?: number;
  /** What a class of the roster is called in the template: 党群=市直部门, or one for all units. */
  readonly class?: readonly string[];
  readonly locale: Locale;
}

/** `hengji template NAME -o OUT`: writes a template as a workbook; `all -o DIR` writes each; --list names them. */
export async function template(
  name: string | undefined,
  options: TemplateOptions,
  adapter: FileAdapter,
  output: Output,
): Promise<number> {
  const { output: given, scaled, replace, list, locale } = options;
  if (list) {
    for (const { id, title, purpose } of TEMPLATES) {
      output.out(`${id}\t${title[locale]}\t${purpose[locale]}`);
    }
    return 0;
  }
  if (name === undefined) throw new CliError("templateNotNamed");
  const chosen = name === "all" ? TEMPLATES : TEMPLATES.filter((each) => each.id === name);
  if (chosen.length === 0) {
    const names = TEMPLATES.map(({ id }) => id).join(", ");
    throw new CliError("templateUnknown", { name, names });
  }
  const roster = await rosterOf(options, adapter, output);
  const files = chosen.map((each) => ({ each, target: targetOf(each) }));
  if (name === "all" && given !== undefined) await makeFolder(given);
  for (const { target } of files) await checkOutput(target, replace ?? false);
  for (const { each, target } of files) {
    const workbook = adapter.create();
    const sheets = each.sheets({ locale, isScaled: scaled ?? false });
    await workbook.sheets.render(roster ? grown(sheets, roster, options) : sheets);
    await writeOutput(target, workbook.save(), replace ?? false);
    output.out(
      locale === "zh-CN"
        ? `模板“${each.title[locale]}”已写入：${target}`
        : `Template “${each.title[locale]}” written: ${target}`,
    );
  }
  return 0;

  function targetOf({ title }: Template): string {
    const file = `${title[locale]}.xlsx`;
    if (name === "all") return join(given ?? ".", file);
    return given ?? file;
  }
}

/** The roster with its classes as the template calls them; what is to be said of it is said. */
async function rosterOf(
  { roster: path, class: classes = [], locale }: TemplateOptions,
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

/** @throws {CliError} templateFixed, rosterTooLarge, rosterClass */
function grown(
  sheets: readonly SheetSpec[],
  roster: Roster,
  { samples = "none", reserve = 10, locale }: TemplateOptions,
): readonly SheetSpec[] {
  const result = rosterSheets(sheets, { roster, samples, reserve, locale });
  switch (result.kind) {
    case "made":
      return result.sheets;
    case "unsupported":
      throw new CliError("templateFixed", { sheet: result.sheet });
    case "tooLarge":
      throw new CliError("rosterTooLarge", { ...result, most: MOST_ROWS });
    case "classUnknown": {
      const name = result.name || "—";
      throw new CliError("rosterClass", { name, known: result.known.join("、") });
    }
  }
}
