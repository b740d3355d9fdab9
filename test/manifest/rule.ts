/** What the manifest is checked against. */
export interface Surroundings {
  /** Whether a file stands in the build, by its path from the base address. */
  readonly hasFile: (path: string) => boolean;
  /** The names that src/commands associates. */
  readonly functionNames: readonly string[];
  readonly packageVersion: string;
}

/** One rule about the manifest: what is wrong, one sentence each. */
export type Rule = (manifest: Document, surroundings: Surroundings) => readonly string[];
