import { yearChart } from "../charts/yearOnYear";
import { line } from "../data/text";
import { sentences } from "../patterns/context";
import { yearScoreSentence, yearSentence } from "../patterns/years";
import type { Part } from "./part";

/** Who moved against last year's places. */
export const years: Part = {
  title: "与上年比较",
  answer(context, classFacts) {
    const text = sentences(
      yearSentence(context, classFacts),
      yearScoreSentence(context, classFacts),
    );
    const chart = yearChart(classFacts);
    if (!text) return { text: line`没有上年名次，或有上年名次的太少，不作比较。` };
    return { text, blocks: chart ? [{ kind: "chart", chart }] : [] };
  },
};
