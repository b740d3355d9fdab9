const OFFICE = "application/vnd.openxmlformats-officedocument.";
const WORD = `${OFFICE}wordprocessingml.document`;
const EXCEL = `${OFFICE}spreadsheetml.sheet`;

/** Hands a file to the user: the browser puts it among the downloads. */
export function download(name: string, bytes: Uint8Array): void {
  const ending = name.slice(name.lastIndexOf(".") + 1);
  const type = ending === "zip" ? "application/zip" : ending === "docx" ? WORD : EXCEL;
  const address = URL.createObjectURL(new Blob([bytes.slice()], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
