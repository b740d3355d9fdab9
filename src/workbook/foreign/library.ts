import { CFB, SSF } from "@e965/xlsx";

/** What the types of the library leave open: the container of old files, and number formats. */
export const containers = CFB as {
  read(bytes: Uint8Array, options: { readonly type: "array" }): Container;
  find(container: Container, path: string): { readonly content: ArrayLike<number> } | null;
};
export const numberFormats = SSF as { is_date(format: string): boolean };

export interface Container {
  readonly FullPaths: readonly string[];
}
