import { quotaSteps } from "../../../src/scoring/explain/quotaSteps";
import { band } from "../../../src/scoring/grades/gradeScale";
import type { Band } from "../../../src/scoring/scheme";
import { givenIndicator, givenScheme, givenScores } from "../given";
import { chinese, contextOf } from "./stepsOf";

const stepsOf = (bands: readonly Band[], scores: number[], unit: number) =>
  chinese(
    quotaSteps(
      contextOf(givenScheme([givenIndicator("总分", 100)], {}, bands), givenScores(scores), unit),
    ),
  );

const TWO = [band("优", 90, { places: 2 }), band("良", 80, { share: 0.25 }), band("差", 0)];

it.each([
  { name: "won", unit: 0, expected: ["“优”名额 2 个，在名额内"] },
  {
    name: "tied across the line, then a place below",
    unit: 1,
    expected: [
      "“优”名额 2 个，2 个因同分等次未定，待研究",
      "“良”名额 1 个（应参加4人，×25%=1→1，另加名额2个，以上等次已用2个），2 个因同分等次未定，待研究",
    ],
  },
  {
    name: "over, twice",
    unit: 3,
    expected: [
      "“优”名额 2 个，未进入名额",
      "“良”名额 1 个（应参加4人，×25%=1→1，另加名额2个，以上等次已用2个），未进入名额",
    ],
  },
])("95, 93.5, 93.5, 92: $name", ({ unit, expected }) => {
  expect(stepsOf(TWO, [95, 93.5, 93.5, 92], unit)).toEqual(expected);
});

it("below the minimum of its band", () => {
  const bands = [band("优", 90, { places: 1, minimum: 95 }), band("差", 0)];
  expect(stepsOf(bands, [96, 94], 1)).toEqual(["“优”要求 95 分以上，不参加名额分配"]);
});

it("lifted by a place, or not competing at all", () => {
  const bands = [band("红旗", null, { places: 1 }), band("合格", 60), band("不合格", 0)];
  expect(stepsOf(bands, [90, 80, 50], 0)).toEqual(["“红旗”名额 1 个，在名额内"]);
  expect(stepsOf(bands, [90, 80, 50], 1)).toEqual(["“红旗”名额 1 个，未进入名额"]);
  expect(stepsOf(bands, [90, 80, 50], 2)).toEqual([]);
});

it("a scheme without quotas has nothing to say", () => {
  expect(stepsOf([band("优", 90), band("差", 0)], [95], 0)).toEqual([]);
});
