import { apart } from "../../../../src/taskpane/pages/merge/apart";

it.each([
  { given: ["0.0766666666666667", "0.0666666666666667"], are: ["0.07667", "0.06667"] },
  { given: ["0.0666666666666667", "0.0666666"], are: ["0.0666667", "0.0666666"] },
  { given: ["15", "20"], are: ["15", "20"] },
  { given: ["12345.5", "0.3333333333333333"], are: ["12345.5", "0.3333"] },
  { given: ["严格", ""], are: ["严格", ""] },
])("$given", ({ given: [one, other], are }) => {
  expect(apart(one!, other!)).toEqual(are);
});
