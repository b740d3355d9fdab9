import { defineKind, type HostObject } from "../engine/kind";

/** Several rectangles of one sheet. */
export const areasKind = defineKind<readonly HostObject[]>({
  name: "RangeAreas",
  properties: { AreaCount: { since: 9, get: (ranges) => ranges.length } },
  links: { Areas: { since: 9, to: (ranges) => listKind({ excelApi: Infinity }, ranges) } },
});

const listKind = defineKind<readonly HostObject[]>({
  name: "RangeCollection",
  items: (ranges) => ranges,
});
