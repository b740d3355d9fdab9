import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ReadWorkbook } from "../../../grading/read/readWorkbook";
import type { RankRanges } from "../../../scoring/weights/robustness";
import type { Scheme } from "../../../scoring/scheme";
import { Actions } from "../../parts/Actions";
import { Quiet } from "../../parts/Quiet";
import { usePane, usePaneState, useSay } from "../../shell/paneContext";
import { PART } from "../../texts/partTexts";
import { WEIGHTS } from "../../texts/weightsTexts";
import { rangeRows, simulated } from "./simulation";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: {
    display: "flex",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    fontVariantNumeric: "tabular-nums",
  },
});

const SPREADS = ["0.1", "0.2", "0.3"];
const SHOWN = 30;

/** In which range ranks fall when every weight moves at random; made on a button, the same each time. */
export function Robustness(props: { readonly read: ReadWorkbook; readonly scheme: Scheme }) {
  const styles = useStyles();
  const pane = usePane();
  const say = useSay();
  const { busy } = usePaneState();
  const { read, scheme } = props;
  const [spread, setSpread] = useState(SPREADS[0]!);
  const [found, setFound] = useState<{ of: Scheme; spread: string; ranges: RankRanges }>();
  const simulate = async (): Promise<void> => {
    const task = pane.run(
      WEIGHTS.simulating,
      (watch) => simulated(scheme, read, Number(spread), watch),
      true,
    );
    const ranges = await task;
    setFound(ranges && { of: scheme, spread, ranges });
  };
  // Ranges of other weights or of another spread would be taken for these.
  const own = found?.of === scheme && found.spread === spread ? found.ranges : undefined;
  const result = own && rangeRows(own);
  return (
    <>
      <Quiet>{say(WEIGHTS.robustnessAbout)}</Quiet>
      <Field label={say(WEIGHTS.spread)} size="small">
        <Select size="small" value={spread} onChange={(_, { value }) => setSpread(value)}>
          {SPREADS.map((value) => (
            <option key={value} value={value}>{`±${Number(value) * 100}%`}</option>
          ))}
        </Select>
      </Field>
      <Actions>
        <Button size="small" disabled={!!busy} onClick={() => void simulate()}>
          {say(WEIGHTS.simulate)}
        </Button>
      </Actions>
      {result && (
        <>
          <Quiet>{say(WEIGHTS.steady, { count: result.steady })}</Quiet>
          <ul className={styles.list}>
            {result.rows.slice(0, SHOWN).map(({ unit, best, worst }) => (
              <li key={unit} className={styles.item}>
                <span>{read.data.units[unit]}</span>
                <span>{say(WEIGHTS.range, { best, worst })}</span>
              </li>
            ))}
          </ul>
          {result.rows.length > SHOWN && (
            <Quiet>{say(PART.more, { count: result.rows.length - SHOWN })}</Quiet>
          )}
        </>
      )}
    </>
  );
}
