const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Hands a file to the user: the browser puts it among the downloads. */
export function download(name: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([bytes.slice()], { type: TYPE }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
