/** The same data, which nobody can change. */
export function frozen<Data>(data: Data): Data {
  if (typeof data === "object" && data !== null && !ArrayBuffer.isView(data)) {
    Object.values(data).forEach(frozen);
    Object.freeze(data);
  }
  return data;
}
