import { openWorkbench, type OpenOptions, type OpenWorkbench } from "../../web/openWorkbench";

const PATIENCE = 900_000;

/** The built workbench; waits for what takes long, and lets go of what is not saved. */
export async function patientWorkbench(options: OpenOptions = {}): Promise<OpenWorkbench> {
  const workbench = await openWorkbench({ ...options, patience: PATIENCE });
  workbench.page.on("dialog", (dialog) => void dialog.accept());
  return workbench;
}

/** Opens a file that stands on the disk, as a user does: larger ones do not pass through the browser's own channel. */
export async function chooseFile({ page }: OpenWorkbench, path: string): Promise<void> {
  await page.locator("header input[type=file]").setInputFiles(path);
}
