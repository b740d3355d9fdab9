import { Document, Footer, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from "docx";

/** A letterhead, paragraphs (a list is one of several runs), and rows of a table. */
export async function wordTemplate(
  lines: readonly (string | readonly string[])[],
  rows: readonly (readonly string[])[] = [],
  foot = "{发文机关}印",
): Promise<Uint8Array> {
  const paragraph = (runs: string | readonly string[]): Paragraph =>
    new Paragraph({
      children: [runs].flat().map((text) => new TextRun({ text, bold: text.length < 3 })),
    });
  const table = new Table({
    rows: rows.map(
      (cells) =>
        new TableRow({
          children: cells.map((text) => new TableCell({ children: [paragraph(text)] })),
        }),
    ),
  });
  const children = [paragraph("某某市红头文件"), ...lines.map(paragraph)];
  const document = new Document({
    sections: [
      {
        footers: { default: new Footer({ children: [paragraph(foot)] }) },
        children: rows.length === 0 ? children : [...children, table],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}
