import { Section } from "../../parts/Section";
import { usePaneState, useSay } from "../../shell/paneContext";
import { GRADE } from "../../texts/gradeTexts";
import { DistributionBar } from "./DistributionBar";
import { PreviewNotes } from "./PreviewNotes";
import { RankBars } from "./RankBars";
import { ResultActions } from "./ResultActions";
import { UnitTable } from "./UnitTable";

/** The preview before writing, and the results after it. */
export function ResultPart() {
  const say = useSay();
  const { grading, preview, isWritten } = usePaneState();
  if (!grading || !preview) return null;
  const { rows, distribution, pending, ungraded } = preview;
  const title = isWritten ? GRADE.result : GRADE.preview;
  return (
    <>
      <Section title={say(title, { count: rows.length })}>
        {!isWritten && <PreviewNotes preview={preview} />}
        <ResultActions isDraft={grading.isDraft} />
        {/* One grade for all, such as “未划等次”, is nothing to compare. */}
        {distribution.length + pending + ungraded > 1 && <DistributionBar preview={preview} />}
        <UnitTable rows={rows} grading={grading} />
      </Section>
      <Section title={say(GRADE.places)}>
        <RankBars rows={rows} grading={grading} />
      </Section>
    </>
  );
}
