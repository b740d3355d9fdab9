/** Whether a part declares a document type, where entities live; it stands before the root element. */
export function declaresDocument(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 65_536);
  // In UTF-16 every other byte of the markup is zero.
  const isWide = head.subarray(0, 4).some((byte) => byte === 0 || byte >= 0xfe);
  const text = new TextDecoder().decode(isWide ? head.filter((byte) => byte !== 0) : head);
  const prologue = /^[^<]*(?:<\?[^]*?\?>[^<]*|<!--[^]*?-->[^<]*)*/.exec(text)![0];
  return text.startsWith("<!DOCTYPE", prologue.length);
}
