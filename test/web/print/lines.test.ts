import { pagesOf, type ShownLine } from "../../../src/web/print/lines";

const lines = (...sizes: number[]): ShownLine[] => sizes.map((size, index) => ({ index, size }));
const indices = (...given: Parameters<typeof pagesOf>): number[][] =>
  pagesOf(...given).map((page) => page.map(({ index }) => index));

it.each([
  {
    title: "as many as there is room for",
    paging: { room: 30 },
    are: [
      [0, 1, 2],
      [3, 4],
    ],
  },
  {
    title: "one that is larger than a page alone",
    paging: { room: 5 },
    are: [[0], [1], [2], [3], [4]],
  },
  {
    title: "with the heads on every page",
    paging: { room: 30, repeated: [0, 0] as const },
    are: [
      [0, 1, 2],
      [0, 3, 4],
    ],
  },
  {
    title: "with heads that stand in the middle only after them",
    paging: { room: 20, repeated: [2, 2] as const },
    are: [
      [0, 1],
      [2, 3],
      [2, 4],
    ],
  },
  {
    title: "without heads that leave no room",
    paging: { room: 20, repeated: [0, 1] as const },
    are: [[0, 1], [2, 3], [4]],
  },
  {
    title: "a new page where one is asked for",
    paging: { room: 100, breaks: [1, 3] },
    are: [[0], [1, 2], [3, 4]],
  },
])("lines page by page: $title", ({ paging, are }) => {
  expect(indices(lines(10, 10, 10, 10, 10), paging)).toEqual(are);
});

it("nothing is no page", () => {
  expect(pagesOf([], { room: 10 })).toEqual([]);
});
