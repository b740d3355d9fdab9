import type { Block, TableColumn } from "../data/report";
import { line, type Text } from "../data/text";
import type { ClassFacts } from "../facts/classFacts";
import type { ReportFacts } from "../facts/reportFacts";
import { bare } from "./scoresTables";

const MOST_COLUMNS = 7;
const NAME_WIDTH = 2200;
const WHOLE_WIDTH = 8845;

/** 附件2: 得分率 by dimension, a table a class; more than seven dimensions go on in further tables. */
export function ratesTables(facts: ReportFacts): Block[] {
  return facts.classes.flatMap((classFacts) => {
    if (classFacts.units.length === 0 || classFacts.dimensions.length === 0) return [];
    const title: Block[] = classFacts.quote ? [{ kind: "line", text: [classFacts.quote] }] : [];
    const starts = classFacts.dimensions.flatMap((_, index) =>
      index % MOST_COLUMNS === 0 ? [index] : [],
    );
    return [...title, ...starts.map((start) => rateTable(classFacts, start, facts.noun.header))];
  });
}

function rateTable(classFacts: ClassFacts, start: number, header: string): Block {
  const shown = classFacts.dimensions.slice(start, start + MOST_COLUMNS);
  const width = Math.floor((WHOLE_WIDTH - NAME_WIDTH) / shown.length);
  const rest = WHOLE_WIDTH - width * shown.length;
  const columns: TableColumn[] = [
    { header, width: rest, align: "left" },
    ...shown.map(({ dimension }): TableColumn => {
      return { header: line`${dimension.quote}（%）`, width, align: "right" };
    }),
  ];
  const rows = classFacts.ranked.map(({ whole, dimensions }): Text[] => [
    [whole],
    ...shown.map((_, index) => bare(dimensions[start + index]?.rate)),
  ]);
  const foot = [[line`平均`, ...shown.map(({ rates }) => bare(rates?.mean))]];
  return { kind: "table", table: classFacts.isSmall ? { columns, rows } : { columns, rows, foot } };
}
