/** What browsers got after Chromium 109, by the object that has it. */
const NEWER = {
  "Array.prototype": ["toReversed", "toSorted", "toSpliced", "with"],
  "Object.getPrototypeOf(Int8Array.prototype)": ["toReversed", "toSorted", "with"],
  "Object.getPrototypeOf(Object.getPrototypeOf([].values()))": [
    ...["drop", "every", "filter", "find", "flatMap", "forEach", "map", "reduce", "some", "take"],
    ...["toArray", "chunks", "windows", "includes", "join"],
  ],
  "Set.prototype": [
    ...["difference", "intersection", "isDisjointFrom", "isSubsetOf", "isSupersetOf"],
    ...["symmetricDifference", "union"],
  ],
  "Map.prototype": ["getOrInsert", "getOrInsertComputed"],
  "WeakMap.prototype": ["getOrInsert", "getOrInsertComputed"],
  "String.prototype": ["isWellFormed", "toWellFormed"],
  "ArrayBuffer.prototype": ["transfer", "transferToFixedLength", "resize"],
  "Uint8Array.prototype": ["setFromBase64", "setFromHex", "toBase64", "toHex"],
  Array: ["fromAsync"],
  Uint8Array: ["fromBase64", "fromHex"],
  Object: ["groupBy"],
  Map: ["groupBy"],
  Promise: ["withResolvers", "try"],
  URL: ["canParse", "parse"],
  RegExp: ["escape"],
  Error: ["isError"],
  Math: ["f16round", "sumPrecise"],
  JSON: ["rawJSON", "isRawJSON"],
  AbortSignal: ["any"],
  "(globalThis.ReadableStream ?? Object).prototype": ["values"],
  "(globalThis.Document ?? Object).prototype": ["startViewTransition", "caretPositionFromPoint"],
  "(globalThis.HTMLElement ?? Object).prototype": ["showPopover", "hidePopover", "togglePopover"],
  "(globalThis.Element ?? Object).prototype": ["moveBefore", "setHTMLUnsafe", "getHTML"],
  globalThis: [
    ...["Iterator", "Float16Array", "DisposableStack", "AsyncDisposableStack", "SuppressedError"],
    ...["Temporal", "URLPattern", "CloseWatcher", "documentPictureInPicture"],
  ],
} as const;

/** Code that makes a page or a thread as poor as it was; once, so that what is mended later stays. */
export const AS_IN_109 = `if (!globalThis.isAsIn109) {
  globalThis.isAsIn109 = true;
  ${Object.entries(NEWER)
    .map(([owner, names]) => `for (const name of ${JSON.stringify(names)}) delete ${owner}[name];`)
    .join("\n  ")}
}
`;
