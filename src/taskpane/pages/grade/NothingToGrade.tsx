import { Button } from "@fluentui/react-components";
import type { Assessment } from "../../../grading/run/findAssessment";
import { Actions } from "../../parts/Actions";
import { Quiet } from "../../parts/Quiet";
import { usePane, useSay } from "../../shell/paneContext";
import { GRADE } from "../../texts/gradeTexts";
import { TableChoices } from "./TableChoices";

/** A workbook without a table that can be graded: what was looked at, and a way to the templates. */
export function NothingToGrade(props: { readonly assessment: Assessment | undefined }) {
  const pane = usePane();
  const say = useSay();
  const { assessment } = props;
  if (assessment?.kind !== "empty" && assessment?.kind !== "unknown") return null;
  return (
    <>
      <Quiet>
        {assessment.kind === "empty"
          ? say(GRADE.nothing)
          : say(GRADE.unknown, { reason: assessment.proposal.recognised })}
      </Quiet>
      {assessment.kind === "unknown" && <TableChoices tables={assessment.proposal.tables} />}
      <Actions>
        <Button appearance="primary" onClick={() => pane.open("templates")}>
          {say(GRADE.templates)}
        </Button>
      </Actions>
    </>
  );
}
