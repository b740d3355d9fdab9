import { placeText } from "../../data/placeText";
import { line, quote, type Text } from "../../data/text";
import type { ReportFacts } from "../../facts/reportFacts";
import type { UnitFacts } from "../../facts/unitFacts";

/** Why a unit has no score. */
export function reasonText(
  { grading, noun }: ReportFacts,
  { index, standing, grade }: UnitFacts,
): Text {
  const reason = grading.read.data.reasonOf(index);
  const from = placeText(grading.read.data.placeOf(index, "statusReason"));
  const because = reason === "" ? undefined : line`（${quote(reason, from)}）`;
  switch (standing) {
    case "exempt":
      return line`参加考核，不确定等次${because}`;
    case "absent":
      return line`不参加考核${because}`;
    case "direct":
      return line`等次直接确定为${grade.quote}${because}`;
    default:
      return line`${noun.plain}数据不全，暂无结果`;
  }
}
