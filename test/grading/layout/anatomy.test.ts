import { HEADS } from "./anatomyCases";
import { LINES } from "./lineCases";
import { gradeUnseen, propose, results, unseen } from "./unseen";

it.each([...HEADS, ...LINES])(
  "$name",
  async ({ sheets, merges, counts, units, asks, answers, scores }) => {
    const workbook = unseen(sheets, merges);
    const { chosen, mapping, questions } = await propose(workbook);
    const counted = chosen!.columns.flatMap(({ at, role, name, weight, full }) =>
      role === "indicator" ? [`${at} ${name} ${weight ?? full ?? "null"}`] : [],
    );
    const read = { counts: counted, units: `${mapping!.from}-${mapping!.to}` };
    expect({ ...read, asks: questions.map(({ id }) => id) }).toEqual({ counts, units, asks });
    if (!scores) return;
    const prepared = await gradeUnseen(workbook, answers);
    expect([...results(prepared).values()]).toEqual(scores);
  },
);
