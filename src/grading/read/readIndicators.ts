import type { GroupStep, Indicator } from "../../scoring/scheme";
import type { Findings, Place } from "../findings/finding";
import { readChoiceCell, readNumber, readPlain, readText } from "./cells";
import { emptyRecord } from "./emptyRecord";
import { readRule } from "./readRule";
import { keyOf, type Table, type TableRow } from "./table";

/** The indicators as read, with the place of each field. */
export interface ReadIndicators {
  readonly indicators: readonly Indicator[];
  /** The cell of a field of the indicator at the index. */
  placeOf(index: number, field: string): Place;
}

/** Reads 指标: groups are filled down as merged cells leave them, the leaf is the innermost name given. */
export function readIndicators(table: Table, findings: Findings): ReadIndicators {
  const leaf = ["name", "level2", "level1"].find((key) => table.columns.has(key)) ?? "code";
  const classNames = table.namesOf("classWeight");
  const indicators: Indicator[] = [];
  const rows: TableRow[] = [];
  const firstPlace = new Map<string, string>();
  const above: { level1: GroupStep | null; level2: GroupStep | null } = {
    level1: null,
    level2: null,
  };

  for (const row of table.rows) {
    const text = (key: string): string => readText(row.value(key), row.place(key), findings);
    const step = (key: "level1" | "level2", weightKey: string): GroupStep | null => {
      if (key === leaf) return null;
      const name = text(key);
      const weight = readPlain(row.value(weightKey), row.place(weightKey), "weight", findings);
      if (name === "" || name === above[key]?.name) {
        const known = above[key];
        return known && weight !== null ? { ...known, weight } : known;
      }
      if (key === "level1") above.level2 = null;
      return { name, weight };
    };
    above.level1 = step("level1", "level1Weight");
    above.level2 = step("level2", "level2Weight");
    const code = text("code");
    const name = text(leaf);
    if (code === "") {
      if (name !== "")
        findings.add("error", "valueMissing", row.place("code"), {
          what: { "zh-CN": "编码", "en-US": "The code" },
        });
      continue;
    }
    const other = firstPlace.get(code);
    if (other !== undefined) {
      findings.add("error", "codeRepeated", row.place("code"), { code, other });
      continue;
    }
    firstPlace.set(code, row.place("code").address);
    const weightKey = table.columns.has("weight") ? "weight" : `${leaf}Weight`;
    const category = readChoiceCell(
      row.value("category"),
      row.place("category"),
      "category",
      findings,
    );
    const weight = readPlain(row.value(weightKey), row.place(weightKey), "weight", findings);
    if (category === "C" && weight !== null && weight !== 0) {
      findings.add("error", "constraintWeight", row.place(weightKey));
    }
    const choice = <List extends "nature" | "stage" | "measure" | "policy">(
      key: string,
      list: List,
    ) => readChoiceCell(row.value(key), row.place(key), list, findings);
    rows.push(row);
    indicators.push({
      code,
      name: name === "" ? code : name,
      groups: [above.level1, above.level2].filter((group) => group !== null),
      weight: category === "C" ? null : weight,
      classWeights: classWeights(row, classNames, findings),
      category,
      nature: choice("nature", "nature"),
      stage: choice("stage", "stage"),
      measure: choice("measure", "measure") ?? "value",
      rule: readRule(row, category, findings),
      missing: choice("missing", "policy"),
      notApplicable: choice("notApplicable", "policy"),
    });
  }
  return {
    indicators: withGroupWeights(indicators),
    placeOf: (index, field) => {
      const key = field === "weight" && !table.columns.has(field) ? `${leaf}Weight` : field;
      return rows[index]?.place(key) ?? { sheet: table.sheet, address: "" };
    },
  };
}

/** Weights of single classes; a dash means that the class does not have the indicator, blank the common weight. */
function classWeights(
  row: TableRow,
  classNames: readonly string[],
  findings: Findings,
): Record<string, number | null> {
  const weights = emptyRecord<number | null>();
  for (const name of classNames) {
    const key = keyOf("classWeight", name);
    const read = readNumber(row.value(key), row.place(key), "weight", findings);
    if (read.kind === "number") weights[name] = read.value;
    else if (read.kind === "state" && read.state > 1) weights[name] = null;
  }
  return weights;
}

/** A group's weight may stand on any of its rows: every row gets it. */
function withGroupWeights(indicators: readonly Indicator[]): Indicator[] {
  const stated = new Map<string, number>();
  const pathOf = (groups: readonly GroupStep[], depth: number): string =>
    JSON.stringify(groups.slice(0, depth + 1).map(({ name }) => name));
  for (const { groups } of indicators) {
    groups.forEach(({ weight }, depth) => {
      const path = pathOf(groups, depth);
      if (weight !== null && !stated.has(path)) stated.set(path, weight);
    });
  }
  return indicators.map((each) => ({
    ...each,
    groups: each.groups.map(({ name }, depth) => ({
      name,
      weight: stated.get(pathOf(each.groups, depth)) ?? null,
    })),
  }));
}
