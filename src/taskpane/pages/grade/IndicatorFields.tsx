import { Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { Edit } from "../../../grading/layout/mapping/edit";
import type { MappedIndicator, MappedRule } from "../../../grading/layout/mapping/mapping";
import { useSay } from "../../shell/paneContext";
import { MAPPING, RULES_BY_HAND } from "../../texts/mappingTexts";
import type { ShownWeights } from "./shownWeights";

const useStyles = makeStyles({
  fields: {
    display: "grid",
    gridTemplateColumns: "5.5em minmax(0, 1fr) minmax(0, 1fr)",
    gap: tokens.spacingHorizontalXS,
    marginBlockStart: tokens.spacingVerticalXXS,
  },
  weight: { minWidth: 0, "& input": { textAlign: "right" } },
  choice: { minWidth: 0, "& select": { minWidth: 0, paddingRight: "20px" } },
});

interface IndicatorFieldsProps {
  readonly indicator: MappedIndicator;
  readonly weights: ShownWeights;
  readonly onEdit: (edit: Edit) => void;
}

/** Weight, treatment and direction of a column that counts; each can be typed or chosen at any time. */
export function IndicatorFields({ indicator, weights, onEdit }: IndicatorFieldsProps) {
  const styles = useStyles();
  const say = useSay();
  const { at, name, weight, rule, direction } = indicator;
  const setWeight = (text: string): void => {
    const value = Number(text);
    if (text.trim() === "" || !Number.isFinite(value) || value < 0) return;
    onEdit({ weights: [{ at, weight: weights.held(value, indicator) }] });
  };
  return (
    <div className={styles.fields}>
      <Input
        size="small"
        className={styles.weight}
        type="number"
        min={0}
        step="any"
        placeholder={say(MAPPING.noWeight)}
        contentAfter={weights.unit === "" ? undefined : weights.unit}
        defaultValue={weight === null ? "" : String(weights.shown(weight, indicator))}
        aria-label={say(MAPPING.weight, { name })}
        onChange={(_, { value }) => setWeight(value)}
      />
      <Select
        size="small"
        className={styles.choice}
        value={rule}
        aria-label={say(MAPPING.rule, { name })}
        onChange={(_, { value }) => onEdit({ rules: [{ at: [at], rule: value as MappedRule }] })}
      >
        {Object.entries(RULES_BY_HAND).map(([id, text]) => (
          <option key={id} value={id}>
            {say(text)}
          </option>
        ))}
      </Select>
      <Select
        size="small"
        className={styles.choice}
        value={direction}
        disabled={rule === "direct"}
        aria-label={say(MAPPING.direction, { name })}
        onChange={(_, { value }) =>
          onEdit({ directions: [{ at, direction: value as MappedIndicator["direction"] }] })
        }
      >
        <option value="higher">{say(MAPPING.higher)}</option>
        <option value="lower">{say(MAPPING.lower)}</option>
      </Select>
    </div>
  );
}
