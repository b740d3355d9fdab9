import { TEMPLATES } from "../../templates";
import type { Carrier } from "../carrier";
import { CliError } from "../cliError";
import { checkOutput, writeOutput } from "../files";
import type { Output } from "../output";

export interface TemplateOptions {
  readonly output?: string;
  readonly scaled?: boolean;
  readonly replace?: boolean;
}

/** `hengji template NAME -o OUT`: writes a template as a workbook. */
export async function template(
  name: string,
  { output: given, scaled, replace }: TemplateOptions,
  carrier: Carrier,
  output: Output,
): Promise<number> {
  const found = TEMPLATES.find((each) => each.id === name);
  if (!found) {
    const names = TEMPLATES.map(({ id }) => id).join("、");
    throw new CliError(`没有名为“${name}”的模板，现有：${names}`);
  }
  const target = given ?? `${found.title}.xlsx`;
  await checkOutput(target, replace ?? false);
  const workbook = carrier.create();
  await workbook.sheets.render(found.sheets({ isScaled: scaled ?? false }));
  await writeOutput(target, workbook.save(), replace ?? false);
  output.out(`模板“${found.title}”已写入：${target}`);
  return 0;
}
