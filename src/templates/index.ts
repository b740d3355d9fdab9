import type { SheetSpec } from "../workbook/sheetSpec";
import { kpiScheme } from "./kpiScheme";

export interface TemplateOptions {
  /** Weights that a document prints with another total are taken in exact proportion. */
  readonly isScaled: boolean;
}

/** A workbook that we can create: its id on the command line, its title, and its sheets. */
export interface Template {
  readonly id: string;
  readonly title: string;
  readonly sheets: (options: TemplateOptions) => SheetSpec[];
}

export const TEMPLATES: readonly Template[] = [
  { id: "kpi-scheme", title: "政府KPI绩效考核方案", sheets: kpiScheme },
];
