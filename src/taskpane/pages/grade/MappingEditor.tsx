import { Button } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Mapping } from "../../../grading/layout/mapping/mapping";
import type { Edit } from "../../../grading/layout/mapping/edit";
import type { Proposal, TableProposal } from "../../../grading/layout/propose/proposal";
import type { RoleByHand } from "../../../grading/layout/propose/withRoles";
import {
  draftMapping,
  hasOpenQuestion,
  mappedAreas,
  shownMapping,
  suggestedDraft,
  type MappingDraft,
} from "../../model/mappingDraft";
import { prepare } from "../../model/gradeSteps";
import { Actions } from "../../parts/Actions";
import { Disclosure } from "../../parts/Disclosure";
import { PageTitle } from "../../parts/PageTitle";
import { Quiet } from "../../parts/Quiet";
import { usePane, usePaneState, useSay } from "../../shell/paneContext";
import { MAPPING } from "../../texts/mappingTexts";
import { POINT } from "../../texts/pointTexts";
import { ColumnTable } from "./ColumnTable";
import { LineRange } from "./LineRange";
import { PointNames } from "./PointNames";
import { QuestionList } from "./QuestionList";
import { TableChoices } from "./TableChoices";
import { TitleField } from "./TitleField";
import { GradeLimits } from "./GradeLimits";

interface MappingEditorProps {
  readonly proposal: Proposal;
  readonly table: TableProposal;
  readonly onAccept: () => void;
}

/** What was recognised in a sheet of the office's own, as a table that can be changed; the sheet lights up with it. */
export function MappingEditor({ proposal, table, onAccept }: MappingEditorProps) {
  const pane = usePane();
  const say = useSay();
  const { busy } = usePaneState();
  const [draft, setDraft] = useState<MappingDraft>(() => suggestedDraft(table));
  const isOpen = hasOpenQuestion(table, draft);
  const { mapping, problems } = draftMapping(table, draft);
  const shown = shownMapping(table, draft);
  useHighlights(shown);
  const onEdit = (edit: Edit): void => setDraft({ ...draft, edit: joined(draft.edit, edit) });
  const onRole = (at: string, role: RoleByHand): void =>
    setDraft({ ...draft, roles: { ...draft.roles, [at]: role } });
  const accept = (): void => {
    onAccept();
    void prepare(pane, mapping);
  };
  return (
    <>
      <PageTitle>{say(MAPPING.title)}</PageTitle>
      <Quiet>{say(proposal.recognised)}</Quiet>
      <TableChoices tables={proposal.tables} />
      <Disclosure title={say(POINT.other)}>{() => <PointNames />}</Disclosure>
      <QuestionList table={table} draft={draft} onChange={setDraft} />
      <ColumnTable table={table} mapping={shown} onRole={onRole} onEdit={onEdit} />
      <LineRange mapping={shown} onEdit={onEdit} />
      <TitleField mapping={shown} onEdit={onEdit} />
      <GradeLimits grades={shown.grades} onEdit={onEdit} />
      {!isOpen && problems.map((problem) => <Quiet key={problem["en-US"]}>{say(problem)}</Quiet>)}
      {isOpen && <Quiet>{say(MAPPING.open)}</Quiet>}
      <Actions>
        <Button appearance="primary" disabled={!!busy || !mapping} onClick={accept}>
          {say(MAPPING.accept)}
        </Button>
      </Actions>
    </>
  );
}

/** What was typed before and what is typed now; a column that is typed again keeps the last only. */
function joined(before: Edit, now: Edit): Edit {
  const last = <Item extends { readonly at: string }>(
    first: readonly Item[] | undefined,
    second: readonly Item[] | undefined,
  ): readonly Item[] => [
    ...(first ?? []).filter(({ at }) => !second?.some((each) => each.at === at)),
    ...(second ?? []),
  ];
  return {
    ...before,
    ...now,
    ...(before.weights || now.weights ? { weights: last(before.weights, now.weights) } : {}),
    ...(before.directions || now.directions
      ? { directions: last(before.directions, now.directions) }
      : {}),
    ...(before.rules || now.rules
      ? { rules: [...(before.rules ?? []), ...(now.rules ?? [])] }
      : {}),
    ...(before.lines || now.lines ? { lines: { ...before.lines, ...now.lines } } : {}),
  };
}

/** Lights up the columns that a mapping means, and puts them out when the list is left. */
function useHighlights(mapping: Mapping): void {
  const pane = usePane();
  const areas = JSON.stringify(mappedAreas(mapping));
  const sheet = mapping.sheets[0];
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
