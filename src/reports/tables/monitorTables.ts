import type { Block, ReportTable, TableColumn } from "../data/report";
import { line, type Text } from "../data/text";
import { COLOUR_WORDS, lightText, type GoalFacts } from "../facts/monitorFacts";
import { cellWords, personsText } from "../patterns/monitor/inspection";

interface GoalColumn extends TableColumn {
  readonly cell: (goal: GoalFacts) => Text;
}

const column = (
  header: string,
  width: number,
  align: TableColumn["align"],
  cell: GoalColumn["cell"],
): GoalColumn => ({ header, width, align, cell });

function tableOf(columns: readonly GoalColumn[], goals: readonly GoalFacts[]): Block {
  const table: ReportTable = {
    columns,
    rows: goals.map((goal) => columns.map(({ cell }) => cell(goal))),
    isDense: true,
  };
  return { kind: "table", table };
}

const LAG_COLUMNS: readonly GoalColumn[] = [
  column("目标", 1300, "left", ({ name }) => [name]),
  column("单位", 1100, "left", ({ unit }) => [unit]),
  column("序时目标", 900, "right", ({ due }) => due),
  column("完成", 900, "right", ({ reached }) => reached),
  column("进度", 800, "right", ({ progress, view }) =>
    progress ? [progress] : lightText(view.now),
  ),
  column("上季灯号", 800, "center", ({ lastColour }) =>
    lastColour ? line`${COLOUR_WORDS[lastColour]}` : line`—`,
  ),
  column("原因", 1100, "left", (goal) => cellWords(goal, "reason")),
  column("措施", 1100, "left", (goal) => cellWords(goal, "action")),
  column("时限", 845, "center", (goal) => cellWords(goal, "rectifyBy")),
];

/** What lags: red before yellow, with why, what is done and by when. */
export function lagTable(goals: readonly GoalFacts[]): Block[] {
  const late = (["red", "yellow"] as const).flatMap((colour) =>
    goals.filter((goal) => goal.colour === colour),
  );
  return late.length === 0 ? [] : [tableOf(LAG_COLUMNS, late)];
}

const DEMAND_COLUMNS: readonly GoalColumn[] = [
  column("单位", 1300, "left", ({ unit }) => [unit]),
  column("目标", 1900, "left", ({ name }) => [name]),
  column("整改时限", 1345, "center", (goal) => cellWords(goal, "rectifyBy")),
  column("责任人", 4300, "left", personsText),
];

/** By when it is to be mended, and who answers for it. */
export function demandTable(goals: readonly GoalFacts[]): Block {
  return tableOf(DEMAND_COLUMNS, goals);
}
