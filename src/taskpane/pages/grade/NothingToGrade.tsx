import { Button } from "@fluentui/react-components";
import type { Assessment } from "../../../grading/run/findAssessment";
import { Actions } from "../../parts/Actions";
import { Quiet } from "../../parts/Quiet";
import { usePane, useSay } from "../../shell/paneContext";
import { GRADE } from "../../texts/gradeTexts";
import { PointNames } from "./PointNames";

/** More candidates than this are a list that nobody reads. */
const MOST = 5;

/** A workbook without a table that can be graded: what was looked at, what may be meant, and a way to the templates. */
export function NothingToGrade(props: { readonly assessment: Assessment | undefined }) {
  const pane = usePane();
  const say = useSay();
  const { assessment } = props;
  if (assessment?.kind !== "empty" && assessment?.kind !== "unknown") return null;
  const isLookedAt = assessment.kind === "unknown";
  const tables = isLookedAt ? assessment.proposal.tables.slice(0, MOST) : [];
  return (
    <>
      <Quiet>
        {isLookedAt
          ? say(GRADE.unknown, { reason: assessment.proposal.recognised })
          : say(GRADE.nothing)}
      </Quiet>
      {tables.map(({ id, units, mapping }) => (
        <Button key={id} onClick={() => void pane.look({ table: id })}>
          {say(GRADE.take, {
            table: id,
            units: units.count,
            indicators: mapping.indicators.length,
          })}
        </Button>
      ))}
      {isLookedAt && tables.length === 0 && <Quiet>{say(GRADE.needed)}</Quiet>}
      {isLookedAt && <PointNames />}
      <Actions>
        <Button
          appearance={tables.length === 0 ? "primary" : "secondary"}
          onClick={() => pane.open("templates")}
        >
          {say(GRADE.templates)}
        </Button>
      </Actions>
    </>
  );
}
