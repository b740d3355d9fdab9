/** What papers are written as. */
export const FORMATS = ["docx", "xlsx", "html", "json"] as const;
export type ReportFormat = (typeof FORMATS)[number];
