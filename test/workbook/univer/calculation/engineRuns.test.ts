import {
  EngineRuns,
  type EngineNews,
} from "../../../../src/workbook/univer/calculation/engineRuns";

it.each<{ name: string; news: readonly EngineNews[]; areOver: boolean }>([
  { name: "nothing", news: [], areOver: true },
  { name: "a change that is gathered", news: ["changed"], areOver: false },
  { name: "a run", news: ["changed", "started"], areOver: false },
  {
    name: "a run without the word that it ended, which follows the results",
    news: ["changed", "started", "calculated"],
    areOver: false,
  },
  {
    name: "a run that ended",
    news: ["changed", "started", "calculated", "ended"],
    areOver: true,
  },
  {
    name: "a change during a run that ended",
    news: ["started", "changed", "calculated", "ended"],
    areOver: false,
  },
  {
    name: "a run that was stopped, before it starts again",
    news: ["started", "changed", "stopped", "interrupted", "calculated", "interrupted"],
    areOver: false,
  },
  {
    name: "a stopped run that started again and ended its first pass late",
    news: ["started", "stopped", "interrupted", "started", "calculated", "interrupted"],
    areOver: false,
  },
  {
    name: "the second run after a stop",
    news: [
      ...(["started", "stopped", "interrupted", "started", "calculated", "interrupted"] as const),
      ...(["calculated", "ended"] as const),
    ],
    areOver: true,
  },
  {
    name: "the first of two runs in a line",
    news: ["started", "started", "calculated", "ended"],
    areOver: false,
  },
  {
    name: "a stop that came too late to stop anything",
    news: ["started", "stopped", "calculated", "ended"],
    areOver: true,
  },
  {
    name: "a stop of the user's, after which nothing starts again",
    news: ["started", "stopped", "interrupted", "calculated", "interrupted", "left"],
    areOver: true,
  },
  {
    name: "changes with which the engine did not start",
    news: ["changed", "late"],
    areOver: true,
  },
  {
    name: "a stop where nothing runs",
    news: ["changed", "stopped"],
    areOver: true,
  },
  {
    name: "the end of a run that began before anybody listened",
    news: ["calculated", "ended", "changed", "started"],
    areOver: false,
  },
])("after $name, over is $areOver", ({ news, areOver }) => {
  const runs = new EngineRuns();
  for (const each of news) runs.hear(each);
  expect(runs.areOver).toBe(areOver);
});

it("knows of a run that was left until the next one starts", () => {
  const runs = new EngineRuns();
  for (const each of ["started", "left"] as const) runs.hear(each);
  expect(runs.areUnfinished).toBe(false);
  for (const each of ["stopped", "left"] as const) runs.hear(each);
  expect(runs.areUnfinished).toBe(true);
  runs.hear("started");
  expect(runs.areUnfinished).toBe(false);
});
