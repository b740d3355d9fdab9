import { sheetFormat } from "../../src/grading/format";
import { readWord } from "../../src/scoring/vocabulary";
import { CELL_FUNCTIONS } from "../../src/functions/registry";
import { TEMPLATES } from "../../src/templates";
import { TRACE, type Place } from "./trace";

const DOCUMENTS = Array.from(
  { length: 21 },
  (_, index) => `S${String(index + 1).padStart(2, "0")}`,
);

/** The texts of all cells of a template, in Chinese; headers also without their code and colon. */
const TEXTS = new Map(
  TEMPLATES.map(({ id, sheets }) => {
    const cells = sheets({ locale: "zh-CN", isScaled: true }).flatMap(({ rows }) => rows.flat());
    const texts = cells.flatMap((cell) =>
      typeof cell?.value === "string" ? cell.value.split(/\n|:/) : [],
    );
    return [id, new Set(texts)] as const;
  }),
);

function isFound(term: string, place: Place): boolean {
  if ("template" in place) return TEXTS.get(place.template)?.has(term) ?? false;
  if ("function" in place) return CELL_FUNCTIONS.some(({ id }) => id === term);
  if ("list" in place) return readWord(place.list, term) !== undefined;
  return sheetFormat(place.sheet).fields.some(({ zh }) => zh.includes(term));
}

describe("what the source documents name", () => {
  it.each(TRACE)("$document, $what: $terms", ({ terms, place }) => {
    expect(terms.filter((term) => !isFound(term, place))).toEqual([]);
  });

  it("is traced for every document", () => {
    const traced = new Set(TRACE.map(({ document }) => document));
    expect(DOCUMENTS.filter((document) => !traced.has(document))).toEqual([]);
  });

  it.each(TEMPLATES)("is found in $id for every document that it names", ({ id, documents }) => {
    const traced = TRACE.filter(({ place }) => "template" in place && place.template === id);
    const own = new Set(traced.map(({ document }) => document));
    expect(documents.filter((document) => /^S\d/.test(document) && !own.has(document))).toEqual([]);
  });
});
