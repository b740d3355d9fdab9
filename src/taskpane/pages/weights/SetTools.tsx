import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { WeightLine, WeightSet } from "../../../grading/edit/weightSheet";
import {
  isBalanced,
  rounded,
  scaled,
  targetOf,
  type WeightValues,
} from "../../../grading/edit/weightSteps";
import { Actions } from "../../parts/Actions";
import { useSay } from "../../shell/paneContext";
import { WEIGHTS } from "../../texts/weightsTexts";
import { BalanceMeter } from "./BalanceMeter";
import { CompareButton } from "./CompareButton";
import { weightText } from "./shownWeight";

const useStyles = makeStyles({
  within: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    paddingLeft: tokens.spacingHorizontalM,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  grow: { flexGrow: 1, minWidth: "min(100%, 200px)" },
  adjust: { minWidth: 0 },
});

/** The total of a set and what can be done about it; within a group only where that is wanted or needed. */
export function SetTools(props: {
  readonly set: WeightSet;
  readonly values: WeightValues;
  readonly lines: ReadonlyMap<string, WeightLine>;
  readonly locked: ReadonlySet<string>;
  readonly isPoints: boolean;
  readonly onChange: (values: WeightValues) => void;
}) {
  const styles = useStyles();
  const say = useSay();
  const [isWanted, setWanted] = useState(false);
  const { set, values, lines, locked, isPoints, onChange } = props;
  const isOpen = set.id === "" || isWanted || !isBalanced(set, values);
  const total = targetOf(set, values);
  const target = total === null ? undefined : weightText(total, set, isPoints);
  return (
    <div className={set.id === "" ? undefined : styles.within}>
      <div className={styles.grow}>
        <BalanceMeter set={set} values={values} isPoints={isPoints} isBrief={!isOpen} />
      </div>
      {isOpen ? (
        <Actions>
          {target !== undefined && (
            <>
              <Button
                size="small"
                disabled={isBalanced(set, values)}
                onClick={() => onChange(scaled(set, values, locked))}
              >
                {say(WEIGHTS.scale, { target })}
              </Button>
              <Button
                size="small"
                disabled={isSame(rounded(set, values, locked), values)}
                onClick={() => onChange(rounded(set, values, locked))}
              >
                {say(WEIGHTS.round)}
              </Button>
            </>
          )}
          <CompareButton {...{ set, values, lines, locked, onChange }} />
        </Actions>
      ) : (
        <Button
          className={styles.adjust}
          size="small"
          appearance="transparent"
          onClick={() => setWanted(true)}
        >
          {say(WEIGHTS.tools)}
        </Button>
      )}
    </div>
  );
}

function isSame(one: WeightValues, other: WeightValues): boolean {
  return [...one].every(([id, weight]) => other.get(id) === weight);
}
