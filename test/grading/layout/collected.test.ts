import { collectedNames, describeCollected } from "../../workbook/collectedWorkbooks";
import { WorkbookError } from "../../../src/workbook/workbookError";
import { collected, gradeUnseen, messages, propose, results } from "./unseen";

/** How many units the sentence names. */
const unitsIn = (sentence: string): number => Number(/(\d+) 个单位/.exec(sentence)?.[1]);

/** What is recognised in each collected file: the questions, or that it is no assessment. */
const FILES: Readonly<
  Record<string, { units: number; asks: readonly string[] } | "none" | "refused">
> = {
  "asem_results.xlsx": {
    units: 51,
    asks: ["table", "weights", "rule", "direction", "class"],
  },
  "city_daily_bulletin.xlsx": {
    units: 14,
    asks: ["table", "weights", "rule", "direction", "derived"],
  },
  "class_rank_ties.xlsx": { units: 52, asks: ["scale"] },
  "county_fault_summary.xlsx": {
    units: 7,
    asks: ["table", "whether", "weights", "rule", "direction"],
  },
  "exam_percentiles_text.xlsx": { units: 400, asks: ["duplicates", "class", "scale"] },
  "hdi2017.xlsx": {
    units: 195,
    asks: ["weights", "leftOut", "rule", "direction", "missing"],
  },
  "indicator_tree_4level.xlsx": { units: 6, asks: ["period", "weights", "rule", "direction"] },
  // A blank form of one person, its ten items across.
  "interview_form.xlsx": { units: 1, asks: ["single"] },
  // Two parts of 50 % with a header each; the items of the second have no weights.
  "kpi_form_multi_part.xlsx": { units: 1, asks: ["weights", "single"] },
  "media_bonus_3row_header.xlsx": { units: 14, asks: ["unit", "weights", "rule", "direction"] },
  "mixed_text_number_grades.xlsx": "none",
  "rb_cal_date1904.xlsx": "none",
  "rb_cal_encrypted.xlsx": "refused",
  "rb_cal_errors.xlsx": "none",
  "rb_cal_header_row.xlsx": "none",
  "rb_cal_ns_prefix.xlsx": "none",
  "rb_cal_strict_ooxml.xlsx": "none",
  "rb_cal_too_small.xls": "refused",
  "rb_cal_whitespace.xlsx": "none",
  "rb_ex_chart_sheet.xlsx": "none",
  "rb_ex_invalid_xml.xlsx": "refused",
  "rb_ex_missing_bits.xlsx": "refused",
  "rb_poi_corrupted.xlsx": "refused",
  "rb_poi_many_merges.xlsx": "none",
  "rb_poi_sheet_all_locked.xlsx": "none",
  "rb_poi_textformats.xlsx": "none",
  "rb_poi_xmlbomb.xlsx": "refused",
  "rd_perf_import.xlsx": { units: 38, asks: ["kinds", "class"] },
  "rd_perf_sept.xlsx": { units: 38, asks: ["value", "kinds"] },
  "team_goal_review.xlsx": { units: 1, asks: ["value", "single", "missing"] },
  "team_rubric_textweights.xlsx": { units: 2, asks: ["missing", "veto"] },
  "xlsx_named_xls.xls": { units: 14, asks: ["whether", "weights", "rule", "direction"] },
  "zhcp_import_ghost_range.xlsx": {
    units: 2,
    asks: ["unit", "weights", "rule", "direction", "scale"],
  },
};

/** Whether the file cannot be opened at all, which is told as the mistake of the file that it is. */
async function refuses(name: string): Promise<boolean> {
  try {
    await propose(collected(name));
    return false;
  } catch (error) {
    if (error instanceof WorkbookError) return true;
    throw error;
  }
}

describeCollected("sheets nobody here wrote", () => {
  it.each(collectedNames())(
    "%s is recognised, asked about or refused, never graded unasked",
    async (name) => {
      const expected = FILES[name];
      // A file that is not in the table is new: it may be of a kind that cannot be read yet.
      const isRefused = await refuses(name);
      if (expected === "refused" || (!expected && isRefused)) {
        expect(isRefused).toBe(true);
        return;
      }
      const { mapping, questions, recognised } = await propose(collected(name));
      if (expected === "none") {
        expect(mapping).toBeNull();
        return;
      }
      const asks = questions.map(({ id }) => id);
      if (expected) {
        expect({ units: unitsIn(recognised["zh-CN"]), asks }).toEqual(expected);
      }
      // Where anything is found in a new one, it must ask at least.
      if (!expected && mapping === null) return;
      expect(asks.length).toBeGreaterThan(0);
      await expect(gradeUnseen(collected(name))).rejects.toThrow("没有回答");
    },
  );

  it.each<{ name: string; answers: Readonly<Record<string, string>>; units: number }>([
    { name: "rd_perf_sept.xlsx", answers: { kinds: "yes", value: "G" }, units: 38 },
    { name: "rd_perf_sept.xlsx", answers: { kinds: "yes", value: "F" }, units: 38 },
    {
      name: "team_goal_review.xlsx",
      answers: { single: "yes", missing: "zero", value: "N" },
      units: 1,
    },
    {
      name: "team_goal_review.xlsx",
      answers: { single: "yes", missing: "zero", value: "M" },
      units: 1,
    },
  ])("$name agrees with its own totals ($answers.value)", async ({ name, answers, units }) => {
    const prepared = await gradeUnseen(collected(name), answers);
    expect(results(prepared).size).toBe(units);
    expect(prepared.grading!.read.data.cellOf(0, "printedTotal")).toEqual(expect.any(Number));
    expect(messages(prepared, "printedTotal", "printedTotalMissing")).toEqual([]);
  });

  it("grades the imported table as the forms it came from", async () => {
    const table = await gradeUnseen(collected("rd_perf_import.xlsx"), {
      kinds: "yes",
      class: "none",
    });
    const forms = await gradeUnseen(collected("rd_perf_sept.xlsx"), { kinds: "yes", value: "G" });
    const ours = results(table);
    const theirs = [...results(forms)].map(([name, [score]]) => [name.replace(/^.*-/, ""), score]);
    expect(theirs.filter(([name, score]) => ours.get(String(name))?.[0] === score)).toHaveLength(
      37,
    );
    expect(ours.size).toBe(38);
  });

  it("class_rank_ties: 52 totals, and 5 of 52 ranks split ties", async () => {
    const prepared = await gradeUnseen(collected("class_rank_ties.xlsx"), { scale: "none" });
    expect(messages(prepared, "printedTotal")).toEqual([]);
    const ranks = messages(prepared, "printedRank");
    expect(ranks).toHaveLength(5);
    expect(ranks.every((each) => each.includes("同分的单位"))).toBe(true);
  });

  it("city_daily_bulletin: 14 of 14 ranks, lower is better, without the row of the whole", async () => {
    const prepared = await gradeUnseen(
      collected("city_daily_bulletin.xlsx"),
      { rule: "ranked" },
      "表1-1月日报!A2",
    );
    const { data } = prepared.grading!.read;
    const printed = data.units.map((_, unit) => data.cellOf(unit, "printedRank"));
    expect([...results(prepared).values()].map(([, rank]) => rank)).toEqual(printed);
    expect(printed).toHaveLength(14);
  });

  it("exam_percentiles_text: 400 of 400 totals", async () => {
    const prepared = await gradeUnseen(
      collected("exam_percentiles_text.xlsx"),
      { duplicates: "A", class: "none", scale: "none" },
      "发布成绩!A1",
    );
    expect(results(prepared).size).toBe(400);
    expect(messages(prepared, "printedTotal")).toEqual([]);
  });
});
