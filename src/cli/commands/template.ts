import type { Locale } from "../../scoring/locale";
import { TEMPLATES } from "../../templates";
import type { Carrier } from "../carrier";
import { CliError } from "../cliError";
import { checkOutput, writeOutput } from "../files";
import type { Output } from "../output";

export interface TemplateOptions {
  readonly output?: string;
  readonly scaled?: boolean;
  readonly replace?: boolean;
  readonly list?: boolean;
  readonly locale: Locale;
}

/** `hengji template NAME -o OUT`: writes a template as a workbook; --list names all of them. */
export async function template(
  name: string | undefined,
  { output: given, scaled, replace, list, locale }: TemplateOptions,
  carrier: Carrier,
  output: Output,
): Promise<number> {
  if (list) {
    for (const { id, title } of TEMPLATES) output.out(`${id}\t${title}`);
    return 0;
  }
  if (name === undefined) throw new CliError("templateNotNamed");
  const found = TEMPLATES.find((each) => each.id === name);
  if (!found) {
    const names = TEMPLATES.map(({ id }) => id).join(", ");
    throw new CliError("templateUnknown", { name, names });
  }
  const target = given ?? `${found.title}.xlsx`;
  await checkOutput(target, replace ?? false);
  const workbook = carrier.create();
  await workbook.sheets.render(found.sheets({ isScaled: scaled ?? false }));
  await writeOutput(target, workbook.save(), replace ?? false);
  output.out(
    locale === "zh-CN"
      ? `模板“${found.title}”已写入：${target}`
      : `Template “${found.id}” written: ${target}`,
  );
  return 0;
}
