/** A file on the disk as drafts keep it; the browser asks again before a later visit may write it. */
export interface KeptPlace {
  readonly handle: FileSystemFileHandle;
  /** When the page read or wrote the file last, in milliseconds. */
  readonly lastModified: number;
}
