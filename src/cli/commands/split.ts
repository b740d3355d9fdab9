import { basename, dirname, extname, join } from "node:path";
import { zipSync } from "fflate";
import type { Split } from "../../grading/collect/form/forms";
import { readMaster } from "../../grading/collect/form/master";
import { recordSending } from "../../grading/collect/record/recordSending";
import { formBytes } from "../../grading/collect/send/formBytes";
import { planSending, type SendingPlan } from "../../grading/collect/send/planSending";
import type { Locale } from "../../scoring/locale";
import { CliError } from "../cliError";
import { raterChoice } from "./raterChoice";
import type { FileAdapter } from "../fileAdapter";
import { makeFolder, registeredPath } from "../files";
import { openInput } from "../openInput";
import { type Output } from "../output";
import { findingLines } from "../findingLines";
import { checkOutput, writeOutput } from "../wholeFile";

export interface SplitOptions {
  readonly output: string;
  readonly register?: string;
  readonly by: Split;
  /** 群众=80: so many raters, who are numbered, for a source whose rows name nobody. */
  readonly raters?: readonly string[];
  /** Sources whose raters are other people for each unit. */
  readonly eachUnit?: readonly string[];
  readonly deadline: string;
  readonly date: string;
  readonly replace?: boolean;
  readonly json?: boolean;
  readonly locale: Locale;
}

/** A form with the name of its file. */
interface NamedFile {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/**
 * `hengji split MASTER -o DIR --deadline DAY`: a form for each reporting unit, and beside the workbook a copy of it with
 * their register, into which they are merged again.
 */
export async function split(
  path: string,
  options: SplitOptions,
  adapter: FileAdapter,
  output: Output,
): Promise<number> {
  const { locale, date, deadline, by, replace = false } = options;
  if (deadline < date) throw new CliError("deadlinePast", { deadline, date });
  const workbook = await openInput(path, adapter, locale, output);
  const { master, findings } = await readMaster(workbook);
  for (const line of findingLines(findings, locale)) output.err(line);
  if (!master) throw new CliError("masterUnfit", { path });
  const raters = by === "rater" ? raterChoice(master, options) : undefined;
  const plan = planSending(master, {
    ...{ issued: date, deadline, split: by },
    ...(raters ? { raters } : {}),
  });
  const { batch, due } = plan;
  if (plan.forms.length === 0) {
    throw new CliError(raters ? "nobodyRates" : "nothingToSend", { path });
  }
  const register = options.register ?? registeredPath(path);
  await checkOutput(register, replace);
  const files = await filesOf(plan, adapter);
  await writeForms(options.output, files, replace);
  await recordSending(workbook, master, batch);
  await writeOutput(register, workbook.save(), replace);
  if (options.json) {
    output.out(
      JSON.stringify({
        batch: batch.id,
        register,
        forms: batch.forms,
        files: files.map(({ file }) => file),
        due,
      }),
    );
  } else
    output.out(said(files.length, due, { to: options.output, register, batch: batch.id }, locale));
  return 0;
}

async function filesOf({ forms }: SendingPlan, adapter: FileAdapter): Promise<NamedFile[]> {
  const files: NamedFile[] = [];
  for (const { file, content } of forms) {
    files.push({ file, bytes: await formBytes(await adapter.create(), content()) });
  }
  return files;
}

/** Into a folder that is made where it is missing, or into one .zip. */
async function writeForms(
  target: string,
  files: readonly NamedFile[],
  canReplace: boolean,
): Promise<void> {
  if (extname(target).toLowerCase() === ".zip") {
    await checkOutput(target, canReplace);
    await makeFolder(dirname(target));
    const entries = Object.fromEntries(files.map(({ file, bytes }) => [file, bytes]));
    await writeOutput(target, zipSync(entries, { level: 0 }), canReplace);
    return;
  }
  await makeFolder(target);
  for (const { file } of files) await checkOutput(join(target, file), canReplace);
  for (const { file, bytes } of files) await writeOutput(join(target, file), bytes, canReplace);
}

function said(
  count: number,
  due: number,
  { to, register, batch }: { to: string; register: string; batch: string },
  locale: Locale,
): string {
  if (locale === "en-US") {
    return `${count} files, ${due} values to fill in (${batch}): ${to}\nThe register is in ${register}; merge what comes back into it with: hengji merge DIR --into ${basename(register)} -o OUT`;
  }
  return `${count} 个文件，${due} 个填报项（批次 ${batch}）：${to}\n表号已登记在 ${register}；收回后用 hengji merge 文件夹 --into ${basename(register)} -o 新文件 并入`;
}
