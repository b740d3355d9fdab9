import { sheetName } from "../../grading/format";
import type { Locale } from "../../scoring/locale";
import type { Conditional, SheetSpec } from "../../workbook/sheetSpec";
import { column, type TemplateColumn } from "./column";
import type { TemplateRow } from "./standardSheets";
import { tableSheet } from "./tableSheet";
import type { Text } from "./text";

export interface TemplateRatings {
  readonly title: Text;
  readonly note: Text;
  /** Words for the list of sources. */
  readonly sources: readonly Text[];
  readonly sourceHeader?: Text;
  /** One mark a row, with the code of the rater; left out where there are only ballots. */
  readonly hasMarks?: boolean;
  /** Answers of the ballots; their counts stand in the columns behind the marks. */
  readonly votes?: readonly Text[];
  readonly rows: readonly TemplateRow[];
  readonly spare?: number;
  readonly conditionals?: readonly Conditional[];
  /** Where counts are formulas. */
  readonly isProtected?: boolean;
}

const MOST_VOTES = 100_000;

/** 评分. Rows: unit, code, source, then rater and mark, then the votes, issued, returned, valid and abstentions. */
export function ratingsSheet(table: TemplateRatings, locale: Locale): SheetSpec {
  const { sources, sourceHeader, hasMarks = true, votes = [], rows, spare = 10 } = table;
  const sample = { style: "sample" } as const;
  const number = { style: { base: "sample", align: "right" } } as const;
  const count = { ...number, limits: [0, MOST_VOTES] } as const;
  const columns: TemplateColumn[] = [
    column("ratings", "unit", 16, sample),
    column("ratings", "code", 9, sample),
    column("ratings", "source", 15, {
      ...sample,
      words: sources,
      ...(sourceHeader ? { header: sourceHeader } : {}),
    }),
    ...(hasMarks
      ? [
          column("ratings", "rater", 9, sample),
          column("ratings", "mark", 9, { ...number, limits: [0, 100] }),
        ]
      : []),
    ...votes.map((of) => column("ratings", "votes", 11, { ...count, of })),
    ...(votes.length > 0
      ? ["issued", "returned", "valid", "abstentions"].map((field) =>
          column("ratings", field, 10, count),
        )
      : []),
  ];
  return tableSheet(
    {
      name: sheetName("ratings", locale),
      title: table.title,
      note: table.note,
      columns,
      rows,
      spare,
      conditionals: table.conditionals ?? [],
      isProtected: table.isProtected ?? false,
      frozenColumns: 1,
      orientation: votes.length > 0 ? "landscape" : "portrait",
    },
    locale,
  );
}
