import { makeStyles, mergeClasses, Slider, tokens } from "@fluentui/react-components";
import type { WeightRow } from "../../../grading/edit/weightSheet";
import { targetOf, totalOf, type WeightValues } from "../../../grading/edit/weightSteps";
import { useSay } from "../../shell/paneContext";
import { WEIGHTS } from "../../texts/weightsTexts";
import { shownWeight, weightOfShown, weightText } from "./shownWeight";
import { WeightInput } from "./WeightInput";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
  },
  name: { overflowWrap: "anywhere" },
  group: { fontWeight: tokens.fontWeightSemibold },
  note: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  slider: { gridColumn: "1 / -1", minWidth: 0, width: "100%" },
  2: { paddingLeft: tokens.spacingHorizontalM },
  3: { paddingLeft: tokens.spacingHorizontalXXL },
});

/** One weight: its name, the number, and a slider to try others. A group without a weight shows its sum. */
export function WeightRowItem(props: {
  readonly row: WeightRow;
  readonly values: WeightValues;
  readonly isPoints: boolean;
  readonly isLocked: boolean;
  readonly onType: (row: WeightRow, weight: number) => void;
  readonly onSlide: (row: WeightRow, weight: number) => void;
}) {
  const styles = useStyles();
  const say = useSay();
  const { row, values, isPoints, isLocked, onType, onSlide } = props;
  const { name, depth, line, set, below } = row;
  const indent = depth === 2 || depth === 3 ? styles[depth] : undefined;
  if (!line) {
    const total = weightText(totalOf({ members: below }, values), set, isPoints);
    return (
      <div className={mergeClasses(styles.row, indent)}>
        <span className={mergeClasses(styles.name, styles.group)}>{name}</span>
        <span className={styles.note}>{say(WEIGHTS.subtotal, { total })}</span>
      </div>
    );
  }
  const value = shownWeight(values.get(line.id) ?? line.weight, set);
  const target = targetOf(set, values);
  const most = target === null ? 100 : shownWeight(target, set);
  return (
    <div className={mergeClasses(styles.row, indent)}>
      <span className={mergeClasses(styles.name, line.indicator < 0 && styles.group)}>
        {name} {isLocked && <span className={styles.note}>{say(WEIGHTS.locked)}</span>}
      </span>
      <WeightInput
        label={say(WEIGHTS.weightOf, { name })}
        value={value}
        unit={isPoints ? "" : "%"}
        isDisabled={isLocked}
        onChange={(shown) => onType(row, weightOfShown(shown, set))}
      />
      <Slider
        className={styles.slider}
        size="small"
        min={0}
        max={Math.max(most, value)}
        value={value}
        disabled={isLocked}
        aria-label={say(WEIGHTS.sliderOf, { name })}
        onChange={(_, data) => onSlide(row, weightOfShown(data.value, set))}
      />
    </div>
  );
}
