const MARKS = /得分|评分|分数|score|mark/i;
const NO_MARKS = /范围|标准|备注|批注|说明/;

/** Whether a header of a form names its marks: 得分, 上级评分. */
export function isMarks(text: string): boolean {
  return MARKS.test(text) && !NO_MARKS.test(text);
}
