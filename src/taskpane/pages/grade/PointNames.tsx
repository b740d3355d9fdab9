import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { pointedIn } from "../../../grading/layout/see/pointed";
import { Actions } from "../../parts/Actions";
import { Quiet } from "../../parts/Quiet";
import { usePane, usePaneState, useSay } from "../../shell/paneContext";
import { POINT } from "../../texts/pointTexts";
import { usePointedPlace } from "./usePointedPlace";

const useStyles = makeStyles({
  fields: { display: "flex", gap: tokens.spacingHorizontalS, flexWrap: "wrap" },
  field: { width: "10em" },
});

/** Where a table is not recognised, or another one is meant: a click on the names of its units says which. */
export function PointNames() {
  const styles = useStyles();
  const pane = usePane();
  const say = useSay();
  const { busy } = usePaneState();
  const { at, onType, sheet } = usePointedPlace();
  const [header, setHeader] = useState("");
  const [isOpen, setOpen] = useState(false);
  const canSelect = pane.workbook.capabilities.selection;
  const look = async (): Promise<void> => {
    const sheets = await pane.workbook.cells.list();
    const told = header.trim();
    const names = pointedIn(sheets, { at, shown: sheet, header: told === "" ? undefined : told });
    setOpen(!names);
    if (names) await pane.look({ names });
  };
  return (
    <>
      <Quiet>{say(canSelect ? POINT.click : POINT.type)}</Quiet>
      <div className={styles.fields}>
        <Field className={styles.field} label={say(POINT.names)}>
          <Input size="small" value={at} onChange={(_, { value }) => onType(value)} />
        </Field>
        <Field className={styles.field} label={say(POINT.header)}>
          <Input
            size="small"
            value={header}
            placeholder={say(POINT.found)}
            onChange={(_, { value }) => setHeader(value)}
          />
        </Field>
      </div>
      {isOpen && <Quiet>{say(POINT.sheet)}</Quiet>}
      <Actions>
        <Button
          disabled={!!busy || at.trim() === ""}
          onClick={() => void look().catch((error: unknown) => pane.fail(error))}
        >
          {say(POINT.look)}
        </Button>
      </Actions>
    </>
  );
}
