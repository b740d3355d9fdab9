import type { Sentence } from "../../scoring/locale";
import type { RosterUnit } from "../roster/readRoster";
import type { LineageRow } from "./lineage";
import type { LastUnit } from "./lastYear";
import { kindWord } from "./rollWords";
import { rollSentence } from "./rollTexts";

/** What is wrong with lines of lineage: their units are not there, or a line is not whole, or two contradict each other. */
export function checkLineage(
  last: readonly LastUnit[],
  current: readonly RosterUnit[],
  lineage: readonly LineageRow[],
): Sentence[] {
  const known = new Set(last.map(({ name }) => name));
  const present = new Set(current.map(({ name }) => name));
  return lineage.flatMap((line, index) => {
    const { said, before, units, score, kind } = line;
    const word: Sentence = { "zh-CN": kindWord(kind, "zh-CN"), "en-US": kindWord(kind, "en-US") };
    return [
      ...(isWhole(line) ? [] : [rollSentence("countWrong", { said, kind: word })]),
      ...(fits(line) ? [] : [rollSentence("scoreUnfit", { said, score })]),
      ...before
        .filter((unit) => !known.has(unit))
        .map((unit) => rollSentence("beforeUnknown", { said, unit })),
      ...units
        .filter((unit) => !present.has(unit))
        .map((unit) => rollSentence("unitUnknown", { said, unit })),
      ...lineage.slice(0, index).flatMap((other) => twice(line, other)),
    ];
  });
}

function isWhole({ kind, before, units }: LineageRow): boolean {
  switch (kind) {
    case "same":
    case "renamed":
      return before.length === 1 && units.length === 1;
    case "merged":
      return before.length > 1 && units.length === 1;
    case "split":
      return before.length === 1 && units.length > 1;
    case "new":
      return before.length === 0 && units.length === 1;
    case "abolished":
      return before.length === 1 && units.length === 0;
  }
}

function fits({ kind, score }: LineageRow): boolean {
  return score === "none" || (score === "better" ? kind === "merged" : kind === "split");
}

function twice(line: LineageRow, other: LineageRow): Sentence[] {
  const shared = [
    ...line.units.filter((unit) => other.units.includes(unit)),
    ...line.before.filter((unit) => other.before.includes(unit)),
  ];
  return shared.map((unit) =>
    rollSentence("unitTwice", { unit, said: line.said, other: other.said }),
  );
}
