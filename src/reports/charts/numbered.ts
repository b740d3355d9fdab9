import { wholeNumber } from "../data/exact";
import { figure } from "../data/figure";
import type { Block } from "../data/report";
import { line } from "../data/text";

/** The blocks with 图1, 图2 … in front of the titles of their pictures. */
export function numbered(blocks: readonly Block[]): Block[] {
  let picture = 0;
  return blocks.map((block) => {
    if (block.kind !== "chart") return block;
    picture += 1;
    const number = figure(wholeNumber(picture), { picture });
    return {
      ...block,
      chart: { ...block.chart, title: line`图${number}\u3000${block.chart.title}` },
    };
  });
}
