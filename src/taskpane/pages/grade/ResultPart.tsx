import { listed } from "../../../scoring/locale";
import { Button } from "@fluentui/react-components";
import { sheetFormat } from "../../../grading/format";
import { Actions } from "../../parts/Actions";
import { Quiet } from "../../parts/Quiet";
import { Section } from "../../parts/Section";
import { TakeBack } from "../../parts/TakeBack";
import { prepare } from "../../model/gradeSteps";
import { seal } from "../../model/sealSteps";
import { saveAsFile, write } from "../../model/writeSteps";
import { usePane, usePaneState, useSay } from "../../shell/paneContext";
import { GRADE } from "../../texts/gradeTexts";
import { DistributionBar } from "./DistributionBar";
import { RankBars } from "./RankBars";
import { UnitTable } from "./UnitTable";

/** The preview before writing, and the results after it. */
export function ResultPart() {
  const pane = usePane();
  const say = useSay();
  const {
    grading,
    preview,
    mapping,
    isWritten,
    kept,
    seal: isSealed,
    replacesForeign,
    busy,
  } = usePaneState();
  if (!grading || !preview) return null;
  const { rows, hasBefore, changed, gone } = preview;
  const canTakeBack = pane.workbook.capabilities.restores;
  const title = isWritten ? GRADE.result : GRADE.preview;
  return (
    <>
      <Section title={say(title, { count: rows.length })}>
        {!isWritten && hasBefore && <Quiet>{say(GRADE.replaces, { changed })}</Quiet>}
        {!isWritten && gone.length > 0 && <Quiet>{say(GRADE.gone, { units: listed(gone) })}</Quiet>}
        {!isWritten && !hasBefore && replacesForeign && (
          <Quiet>{say(GRADE.foreignResult, { sheet: sheetFormat("results").zh })}</Quiet>
        )}
        {!isWritten && !canTakeBack && <Quiet>{say(GRADE.noTakeBack)}</Quiet>}
        <Actions>
          {!isWritten && (
            <Button
              appearance="primary"
              disabled={!!busy || !!isSealed}
              onClick={() => void write(pane)}
            >
              {say(grading.isDraft ? GRADE.writeDraft : GRADE.write)}
            </Button>
          )}
          {isWritten && kept.length > 0 && <TakeBack label={GRADE.takeBack} />}
          <Button disabled={!!busy} onClick={() => void prepare(pane, mapping)}>
            {say(GRADE.again)}
          </Button>
          {isWritten && !grading.isDraft && (
            <Button disabled={!!busy || !!isSealed} onClick={() => void seal(pane)}>
              {say(GRADE.seal)}
            </Button>
          )}
          <Button
            disabled={!!busy || !!isSealed}
            title={say(GRADE.nativeHint)}
            onClick={() => void write(pane, "native")}
          >
            {say(GRADE.native)}
          </Button>
          <Button disabled={!!busy} onClick={() => void saveAsFile(pane, GRADE.asFile)}>
            {say(GRADE.asFile)}
          </Button>
        </Actions>
        <DistributionBar preview={preview} />
        <UnitTable rows={rows} grading={grading} />
      </Section>
      <Section title={say(GRADE.places)}>
        <RankBars rows={rows} grading={grading} />
      </Section>
    </>
  );
}
