/** The names that the two dialects of the format use: the usual one and strict Open XML. */
export interface Dialect {
  readonly main: string;
  /** Start of the types of relationships. */
  readonly relationships: string;
}

const USUAL: Dialect = {
  main: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  relationships: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
};
const STRICT: Dialect = {
  main: "http://purl.oclc.org/ooxml/spreadsheetml/main",
  relationships: "http://purl.oclc.org/ooxml/officeDocument/relationships",
};

/** The dialect of a workbook part. */
export function dialectOf(workbookXml: string): Dialect {
  return workbookXml.includes(STRICT.main) ? STRICT : USUAL;
}
