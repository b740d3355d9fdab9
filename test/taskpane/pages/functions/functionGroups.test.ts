import { CELL_FUNCTIONS } from "../../../../src/functions/registry";
import { searchFunctions } from "../../../../src/taskpane/pages/functions/functionGroups";

it("shows every function of the registry once, in its order, while nothing is searched", () => {
  expect(searchFunctions("").flatMap(({ functions }) => functions)).toEqual(CELL_FUNCTIONS);
});

it.each([
  { text: "hj.score", ids: ["SCORE"] },
  { text: "ＲＡＮＫＩＮＧＳ", ids: ["RANKINGS"] },
  { text: "一致性", ids: ["AHPCR"] },
  { text: "进退位 基期", ids: ["RANKMOVE"] },
  { text: "没有", ids: [] },
])("finds $ids by “$text”", ({ text, ids }) => {
  const found = searchFunctions(text).flatMap(({ functions }) => functions.map(({ id }) => id));
  expect(found).toEqual(ids);
});
