import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { areaAddress } from "../../../workbook/address";
import { Actions } from "../../parts/Actions";
import { ConfirmDialog } from "../../parts/ConfirmDialog";
import { CopyButton } from "../../parts/CopyButton";
import { Quiet } from "../../parts/Quiet";
import { usePane, usePaneState, useSay } from "../../shell/paneContext";
import { FUNCTIONS } from "../../texts/functionsTexts";
import { insertFormula, occupied, type Target } from "./insertFormula";

interface InsertPartProps {
  readonly formula: string;
  /** Where the formula goes; undefined until a cell is selected that takes it. */
  readonly target: Target | undefined;
  readonly isWide: boolean;
  /** Whether the formula refers to cells of the workbook. */
  readonly refersToCells: boolean;
}

/** Where a formula goes: into the selected cell, asked about where something stands in it, or to the clipboard. */
export function InsertPart({ formula, target, isWide, refersToCells }: InsertPartProps) {
  const pane = usePane();
  const say = useSay();
  const { busy } = usePaneState();
  const [asked, setAsked] = useState<{ target: Target; cells: string }>();
  const write = async (to: Target): Promise<void> => {
    setAsked(undefined);
    await insertFormula(pane, to, formula);
  };
  const begin = async (to: Target): Promise<void> => {
    const cells = await occupied(pane, to);
    if (cells === undefined) await write(to);
    else setAsked({ target: to, cells });
  };
  const { formulas, selection } = pane.workbook.capabilities;
  const canInsert = formulas && selection;
  return (
    <>
      <Actions>
        {canInsert && (
          <Button
            size="small"
            appearance="primary"
            disabled={!target || !!busy}
            onClick={() => target && void begin(target)}
          >
            {target
              ? say(FUNCTIONS.insert, { cell: firstCell(target) })
              : say(FUNCTIONS.insertNowhere)}
          </Button>
        )}
        <CopyButton text={formula} label={say(FUNCTIONS.copyFormula)} />
      </Actions>
      {canInsert && !target && (
        <Quiet>{say(refersToCells ? FUNCTIONS.pickTarget : FUNCTIONS.pickCell)}</Quiet>
      )}
      {!canInsert && <Quiet>{say(FUNCTIONS.noFormulas)}</Quiet>}
      {asked && (
        <ConfirmDialog
          title={say(FUNCTIONS.overwriteTitle)}
          confirm={say(FUNCTIONS.overwrite)}
          onConfirm={() => void write(asked.target)}
          onClose={() => setAsked(undefined)}
        >
          <p>{say(FUNCTIONS.overwriteText, { cells: asked.cells })}</p>
          {isWide && <p>{say(FUNCTIONS.overwriteSpill)}</p>}
          {pane.workbook.capabilities.restores && <p>{say(FUNCTIONS.canTakeBack)}</p>}
        </ConfirmDialog>
      )}
    </>
  );
}

function firstCell({ sheet, area }: Target): string {
  return `${sheet}!${areaAddress({ ...area, rows: 1, columns: 1 })}`;
}
