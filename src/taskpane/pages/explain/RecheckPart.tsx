import { listed } from "../../../scoring/locale";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Grading } from "../../../grading/results/grading";
import type { ChangedCell, Recheck } from "../../../grading/run/recheck";
import { isCellError, type CellValue } from "../../../workbook/cell";
import { recheckNow } from "../../model/sealSteps";
import { PlaceLink } from "../../parts/PlaceLink";
import { Quiet } from "../../parts/Quiet";
import { Section } from "../../parts/Section";
import { usePane, usePaneState, useSay } from "../../shell/paneContext";
import { EXPLAIN } from "../../texts/explainTexts";

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingInlineStart: "16px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
});

/** 复核: computes everything anew and compares each cell of 结果. */
export function RecheckPart({ grading }: { readonly grading: Grading }) {
  const pane = usePane();
  const say = useSay();
  const { busy } = usePaneState();
  const [found, setFound] = useState<Recheck | "none" | "stopped">();
  const check = async (): Promise<void> =>
    setFound(await pane.run(EXPLAIN.rechecking, async () => (await recheckNow(pane)) ?? "none"));
  const action = (
    <Button size="small" disabled={!!busy} onClick={() => void check()}>
      {say(EXPLAIN.recheck)}
    </Button>
  );
  return (
    <Section title={say(EXPLAIN.recheck)} action={action}>
      {found === undefined && <Quiet>{say(EXPLAIN.recheckHint)}</Quiet>}
      {found === "none" && <Quiet>{say(EXPLAIN.notGraded)}</Quiet>}
      {found === "stopped" && <Quiet>{say(EXPLAIN.recheckStopped)}</Quiet>}
      {typeof found === "object" && <Found found={found} grading={grading} />}
    </Section>
  );
}

function Found(props: { readonly found: Recheck; readonly grading: Grading }) {
  const styles = useStyles();
  const say = useSay();
  const { fingerprint, written, changed, missing, surplus } = props.found;
  const isOther = written !== undefined && written !== fingerprint;
  const isSame = changed.length + missing.length + surplus.length === 0;
  const count = props.grading.read.data.units.length;
  return (
    <>
      {isOther && <Quiet>{say(EXPLAIN.otherScheme, { written, fingerprint })}</Quiet>}
      {isSame && !isOther && <Quiet>{say(EXPLAIN.agrees, { fingerprint, count })}</Quiet>}
      {changed.length > 0 && (
        <>
          <Quiet>{say(EXPLAIN.changedCount, { count: changed.length })}</Quiet>
          <ul className={styles.list}>
            {changed.slice(0, MOST).map((cell) => (
              <ChangedLine key={cell.address} cell={cell} />
            ))}
          </ul>
        </>
      )}
      {missing.length > 0 && <Quiet>{say(EXPLAIN.missing, { units: listed(missing) })}</Quiet>}
      {surplus.length > 0 && <Quiet>{say(EXPLAIN.surplus, { units: listed(surplus) })}</Quiet>}
    </>
  );
}

const MOST = 100;

function ChangedLine({ cell }: { readonly cell: ChangedCell }) {
  const say = useSay();
  const shown = (value: CellValue): string | number => {
    if (value === null) return say(EXPLAIN.blank);
    if (isCellError(value)) return value.error;
    return typeof value === "boolean" ? String(value) : value;
  };
  const { unit, found, expected } = cell;
  return (
    <li>
      <PlaceLink place={cell} />{" "}
      {say(EXPLAIN.changed, { unit, found: shown(found), expected: shown(expected) })}
    </li>
  );
}
