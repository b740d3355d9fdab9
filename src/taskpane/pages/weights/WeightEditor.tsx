import { Button, Switch } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { weightSheet, type WeightRow, type WeightSet } from "../../../grading/edit/weightSheet";
import {
  changed,
  followed,
  isBalanced,
  valuesOf,
  type WeightValues,
} from "../../../grading/edit/weightSteps";
import type { ReadWorkbook } from "../../../grading/read/readWorkbook";
import { Actions } from "../../parts/Actions";
import { Quiet } from "../../parts/Quiet";
import { useSay } from "../../shell/paneContext";
import { WEIGHTS } from "../../texts/weightsTexts";
import { GroupComparison } from "./GroupComparison";
import { SetTools } from "./SetTools";
import { useWeightCells } from "./useWeightCells";
import { useWeightDraft, type WeightDraft } from "./useWeightDraft";
import { WeightChanges } from "./WeightChanges";
import { WeightRowItem } from "./WeightRowItem";
import { WhatIf } from "./WhatIf";

const NONE: ReadonlySet<string> = new Set();

/** The weights of one class: edited, balanced, tried on the data, and written where they stand. */
export function WeightEditor(props: {
  readonly read: ReadWorkbook;
  readonly className: string;
  readonly isReadOnly: boolean;
}) {
  const say = useSay();
  const { read, className, isReadOnly } = props;
  const sheet = useMemo(() => weightSheet(read.scheme, className), [read, className]);
  const first = useMemo(() => valuesOf(sheet), [sheet]);
  const draft = useWeightDraft(first, className);
  const { values, canUndo } = draft;
  const [keepsTotal, setKeepsTotal] = useState(true);
  const cells = useWeightCells(read, className, sheet, isReadOnly);
  const locked = cells?.locked ?? NONE;
  const { isPoints, sets, lines, rows } = sheet;
  const change = (next: WeightValues, key?: string): void =>
    draft.change(followed(sets, values, next, locked), key);
  const type = ({ set, id }: WeightRow, weight: number): void =>
    change(changed(set, values, id, weight, { keepsTotal: false }), `type ${id}`);
  const slide = ({ set, id }: WeightRow, weight: number): void =>
    change(changed(set, values, id, weight, { fixed: locked, keepsTotal }), `slide ${id}`);
  const tools = (set: WeightSet) => (
    <SetTools
      key={set.id}
      {...{ set, values, lines, locked, isPoints }}
      onChange={(next) => change(next)}
    />
  );
  if (rows.length === 0) return <Quiet>{say(WEIGHTS.none)}</Quiet>;
  return (
    <>
      {tools(sets[0]!)}
      <Switch
        checked={keepsTotal}
        label={say(WEIGHTS.keepsTotal)}
        onChange={(_, { checked }) => setKeepsTotal(checked)}
      />
      {rows.map((row) => (
        <div key={row.id}>
          <WeightRowItem
            {...{ row, values, isPoints }}
            isLocked={locked.has(row.id)}
            onType={type}
            onSlide={slide}
          />
          {row.opens && tools(row.opens)}
          <GroupComparison {...{ row, values, lines, locked }} onChange={(next) => change(next)} />
        </div>
      ))}
      <UndoActions draft={draft} />
      {cells && (
        <WeightChanges
          changes={cells.changesTo(values)}
          isBalanced={sets.every((set) => isBalanced(set, values))}
        />
      )}
      <WhatIf {...{ read, className, sheet }} values={values} isTouched={canUndo} />
    </>
  );
}

/** Back by a step, or to what is written. */
function UndoActions({ draft }: { readonly draft: WeightDraft }) {
  const say = useSay();
  return (
    <Actions>
      <Button size="small" disabled={!draft.canUndo} onClick={() => draft.undo()}>
        {say(WEIGHTS.undo)}
      </Button>
      <Button size="small" disabled={!draft.canUndo} onClick={() => draft.reset()}>
        {say(WEIGHTS.reset)}
      </Button>
    </Actions>
  );
}
