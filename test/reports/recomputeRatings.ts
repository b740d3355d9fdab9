import type { Field, Source } from "../../src/reports/data/source";
import type { Graded } from "./papers";
import { decimal, type Ratio } from "./ratio";

const FIELDS: ReadonlySet<Field> = new Set<Field>(["ratings", "ballots", "issued", "valid"]);

export function isOfRatings(field: Field): boolean {
  return FIELDS.has(field);
}

/** From the very cells of 评分: the marks of a source, a one for each row of votes, or what stands in a column of it. */
export async function ratingNumbers(
  { workbook, grading }: Graded,
  source: Extract<Source, { readonly field: Field }>,
): Promise<Ratio[]> {
  const { values } = await workbook.cells.read("评分");
  const at = values.findIndex((row) => row.includes("编码") && row.includes("来源"));
  const head = values[at]!.map(String);
  const column = (name: string): number => head.findIndex((each) => each.trim() === name);
  const votes = head.flatMap((name, index) => (name.startsWith("票:") ? [index] : []));
  const { units, columns } = { ...grading.read.data, columns: grading.read.columns };
  const isInScope = (unit: unknown): boolean => {
    const index = units.indexOf(String(unit));
    if (index < 0) return false;
    if (!("scope" in source) || source.scope === null) return true;
    return columns.classNames[columns.classes![index]!] === source.scope;
  };
  const nameAt = head.findIndex((each) => /单位|姓名|部门/.test(each));
  const rows = values.slice(at + 1).filter((row) => isInScope(row[nameAt]));
  const ballots = rows.filter((row) => votes.some((index) => typeof row[index] === "number"));
  const numbers = (from: typeof rows, name: string): Ratio[] =>
    from.flatMap((row) => {
      const value = row[column(name)];
      return typeof value === "number" ? [decimal(value)] : [];
    });
  switch (source.field) {
    case "ratings":
      return numbers(
        rows.filter((row) => row[column("来源")] === source.of),
        "评分",
      );
    case "ballots":
      return ballots.map(() => decimal(1));
    default:
      return numbers(ballots, source.field === "issued" ? "发出" : "有效");
  }
}
