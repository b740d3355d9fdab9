import { Button } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Mapping } from "../../../grading/layout/mapping";
import type { Proposal } from "../../../grading/layout/proposal";
import {
  draftMapping,
  hasOpenQuestion,
  mappedAreas,
  suggestedDraft,
  type MappingDraft,
} from "../../model/mappingDraft";
import { prepare } from "../../model/gradeSteps";
import { Actions } from "../../parts/Actions";
import { PageTitle } from "../../parts/PageTitle";
import { Quiet } from "../../parts/Quiet";
import { usePane, usePaneState, useSay } from "../../shell/paneContext";
import { MAPPING } from "../../texts/gradeTexts";
import { IndicatorList } from "./IndicatorList";
import { QuestionList } from "./QuestionList";
import { RecognisedParts } from "./RecognisedParts";
import { TableChoices } from "./TableChoices";
import { GradeLimits } from "./GradeLimits";

interface MappingEditorProps {
  readonly proposal: Proposal;
  readonly onAccept: () => void;
}

/** What was recognised in a sheet of the office's own, as a list that can be changed; the sheet lights up with it. */
export function MappingEditor({ proposal, onAccept }: MappingEditorProps) {
  const pane = usePane();
  const say = useSay();
  const { busy } = usePaneState();
  const [draft, setDraft] = useState<MappingDraft>(() => suggestedDraft(proposal));
  const isOpen = hasOpenQuestion(proposal, draft);
  const { mapping, problems } = draftMapping(proposal, draft);
  useHighlights(mapping ?? proposal.mapping ?? undefined);
  const edit = (path: string, value: unknown): void =>
    setDraft({ ...draft, edits: { ...draft.edits, [path]: value } });
  const accept = (): void => {
    onAccept();
    void prepare(pane, mapping);
  };
  return (
    <>
      <PageTitle>{say(MAPPING.title)}</PageTitle>
      <Quiet>{say(proposal.recognised)}</Quiet>
      <TableChoices tables={proposal.tables} />
      <QuestionList proposal={proposal} draft={draft} onChange={setDraft} />
      <IndicatorList proposal={proposal} draft={draft} onEdit={edit} />
      <GradeLimits proposal={proposal} draft={draft} onEdit={edit} />
      {!isOpen && problems.map((problem) => <Quiet key={problem["en-US"]}>{say(problem)}</Quiet>)}
      <Actions>
        <Button appearance="primary" disabled={!!busy || !mapping} onClick={accept}>
          {say(MAPPING.accept)}
        </Button>
      </Actions>
      <RecognisedParts parts={proposal.parts} />
    </>
  );
}

/** Lights up the columns that a mapping means, and puts them out when the list is left. */
function useHighlights(mapping: Mapping | undefined): void {
  const pane = usePane();
  const areas = JSON.stringify(mapping ? mappedAreas(mapping) : []);
  const sheet = mapping?.sheets[0];
  useEffect(() => {
    const { session, capabilities } = pane.workbook;
    if (!capabilities.highlights || sheet === undefined) return undefined;
    const fail = (error: unknown): void => pane.fail(error);
    const lit = session
      .highlight(sheet, JSON.parse(areas) as ReturnType<typeof mappedAreas>)
      .catch(fail);
    return () => void lit.then(() => session.clearHighlights()).catch(fail);
  }, [pane, sheet, areas]);
}
