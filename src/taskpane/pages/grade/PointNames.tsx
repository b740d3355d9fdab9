import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { pointedIn } from "../../../grading/layout/see/pointed";
import type { Sentence } from "../../../scoring/locale";
import { Actions } from "../../parts/Actions";
import { Quiet } from "../../parts/Quiet";
import { usePane, usePaneState, useSay } from "../../shell/paneContext";
import { POINT } from "../../texts/pointTexts";
import { usePointedPlace } from "./usePointedPlace";

const useStyles = makeStyles({
  fields: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: tokens.spacingHorizontalS },
  input: { minWidth: 0, width: "100%" },
});

/** Where a table is not recognised, or another one is meant: a click on the names of its units says which. */
export function PointNames() {
  const styles = useStyles();
  const pane = usePane();
  const say = useSay();
  const { busy } = usePaneState();
  const { at, onType, sheet } = usePointedPlace();
  const [header, setHeader] = useState("");
  const [missing, setMissing] = useState<Sentence>();
  const canSelect = pane.workbook.capabilities.selection;
  const look = async (): Promise<void> => {
    if (at.trim() === "") return setMissing(POINT.first);
    const sheets = await pane.workbook.cells.list();
    const told = header.trim();
    const names = pointedIn(sheets, { at, shown: sheet, header: told === "" ? undefined : told });
    setMissing(names ? undefined : POINT.sheet);
    if (names) await pane.look({ names });
  };
  return (
    <>
      <Quiet>{say(canSelect ? POINT.click : POINT.type)}</Quiet>
      <div className={styles.fields}>
        <Field label={say(POINT.names)}>
          <Input
            className={styles.input}
            size="small"
            value={at}
            onChange={(_, { value }) => onType(value)}
          />
        </Field>
        <Field label={say(POINT.header)}>
          <Input
            className={styles.input}
            size="small"
            value={header}
            placeholder={say(POINT.found)}
            onChange={(_, { value }) => setHeader(value)}
          />
        </Field>
      </div>
      {missing && <Quiet>{say(missing)}</Quiet>}
      <Actions>
        <Button
          disabled={!!busy}
          onClick={() => void look().catch((error: unknown) => pane.fail(error))}
        >
          {say(POINT.look)}
        </Button>
      </Actions>
    </>
  );
}
