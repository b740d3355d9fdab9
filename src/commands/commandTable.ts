import type { Command } from "./command";

/**
 * What the buttons of manifest.xml run, by their FunctionName. Loaded when first clicked: the page itself stays
 * small, because every cell with a function waits for it.
 */
export const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  grade: async () => (await import("./gradeCommand")).gradeCommand,
  nativeFormulas: async () => (await import("./gradeCommand")).nativeFormulasCommand,
  takeBack: async () => (await import("./takeBackCommand")).takeBackCommand,
  repairFormulas: async () => (await import("./formulaCommands")).repairFormulasCommand,
  freezeToValues: async () => (await import("./formulaCommands")).freezeToValuesCommand,
};
