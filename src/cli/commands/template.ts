import { join } from "node:path";
import type { Locale } from "../../scoring/locale";
import { TEMPLATES } from "../../templates";
import type { Template } from "../../templates/template";
import type { FileAdapter } from "../fileAdapter";
import { CliError } from "../cliError";
import { makeFolder } from "../files";
import { checkOutput, writeOutput } from "../wholeFile";
import type { Output } from "../output";
import { rosterOf, sheetsOf, type RosterChoice } from "./rosterTemplate";

export interface TemplateOptions extends RosterChoice {
  readonly output?: string;
  readonly scaled?: boolean;
  readonly replace?: boolean;
  readonly list?: boolean;
  readonly locale: Locale;
}

/** `hengji template NAME -o OUT`: writes a template as a workbook; `all -o DIR` writes each; --list names them. */
export async function template(
  name: string | undefined,
  options: TemplateOptions,
  adapter: FileAdapter,
  output: Output,
): Promise<number> {
  const { output: given, replace, list, locale } = options;
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
    const workbook = await adapter.create();
    await workbook.sheets.render(sheetsOf(each, roster, options));
    await writeOutput(target, workbook.save(), replace ?? false);
    output.out(
      locale === "zh-CN"
        ? `模板“${each.title[locale]}”已写入：${target}`
        : `Template "${each.title[locale]}" written: ${target}`,
    );
  }
  return 0;

  function targetOf({ title }: Template): string {
    const file = `${title[locale]}.xlsx`;
    if (name === "all") return join(given ?? ".", file);
    return given ?? file;
  }
}
