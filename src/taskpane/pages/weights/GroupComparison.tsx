import { makeStyles, tokens } from "@fluentui/react-components";
import type { WeightLine, WeightRow, WeightSet } from "../../../grading/edit/weightSheet";
import { totalOf, type WeightValues } from "../../../grading/edit/weightSteps";
import { CompareButton } from "./CompareButton";

const useStyles = makeStyles({ within: { paddingLeft: tokens.spacingHorizontalM } });

/** Compares what stands below a group; nothing where fewer than two do. */
export function GroupComparison(props: {
  readonly row: WeightRow;
  readonly values: WeightValues;
  readonly lines: ReadonlyMap<string, WeightLine>;
  readonly locked: ReadonlySet<string>;
  readonly onChange: (next: WeightValues) => void;
}) {
  const styles = useStyles();
  const { row, ...rest } = props;
  if (row.below.length < 2) return null;
  return (
    <div className={styles.within}>
      <CompareButton set={within(row, props.values)} {...rest} />
    </div>
  );
}

/** What stands below a group that is the sum of it, as a set that keeps this sum. */
function within({ id, name, set, below }: WeightRow, values: WeightValues): WeightSet {
  const target = totalOf({ members: below }, values);
  return { ...set, id, name, members: below, target, followsGroup: false };
}
