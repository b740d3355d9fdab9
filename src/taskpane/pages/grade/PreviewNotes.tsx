import { sheetName } from "../../../grading/format";
import type { Preview } from "../../../grading/run/previewOf";
import { listed } from "../../../scoring/locale";
import { Quiet } from "../../parts/Quiet";
import { usePane, usePaneState, useSay } from "../../shell/paneContext";
import { GRADE } from "../../texts/gradeTexts";

/** What writing would replace, and whether it can be taken back. */
export function PreviewNotes({ preview }: { readonly preview: Preview }) {
  const pane = usePane();
  const say = useSay();
  const { concerns, grading } = usePaneState();
  const { hasBefore, changed, gone } = preview;
  return (
    <>
      {hasBefore && <Quiet>{say(GRADE.replaces, { changed })}</Quiet>}
      {gone.length > 0 && <Quiet>{say(GRADE.gone, { units: listed(gone) })}</Quiet>}
      {grading && concerns.some(({ kind }) => kind === "foreignResults") && (
        <Quiet>
          {say(GRADE.foreignResult, { sheet: sheetName("results", grading.read.locale) })}
        </Quiet>
      )}
      {!pane.workbook.capabilities.restores && <Quiet>{say(GRADE.noTakeBack)}</Quiet>}
    </>
  );
}
