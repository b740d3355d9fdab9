import { TEMPLATES } from "../../../../src/templates";
import { templateSearch } from "../../../../src/taskpane/pages/templates/templateSearch";

it.each([
  { text: "", ids: TEMPLATES.map(({ id }) => id) },
  { text: "科室", ids: ["section-kpi"] },
  { text: "ｓ１５", ids: ["kpi-scheme"] },
  { text: "ballot", ids: ["ballot"] },
  { text: "县市区 ABC", ids: ["county-abc"] },
  { text: "没有这个", ids: [] },
])("finds $ids by “$text”", ({ text, ids }) => {
  expect(templateSearch(TEMPLATES, text).map(({ id }) => id)).toEqual(ids);
});
