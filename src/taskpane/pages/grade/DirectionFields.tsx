import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { MappedIndicator } from "../../../grading/layout/mapping/mapping";
import { Disclosure } from "../../parts/Disclosure";
import { useSay } from "../../shell/paneContext";
import { MAPPING } from "../../texts/mappingTexts";

const useStyles = makeStyles({
  list: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalXXS,
    marginBlockStart: tokens.spacingVerticalXXS,
  },
  label: { overflowWrap: "anywhere" },
});

interface DirectionFieldsProps {
  /** The columns that are asked about, as they stand. */
  readonly indicators: readonly MappedIndicator[];
  /** Tells the columns where lower is better, as an answer names them. */
  readonly onAnswer: (lower: string) => void;
}

/** More columns than this are shown when somebody wants to see them. */
const MANY = 8;

/** The better end of each column that is asked about; every one can be turned by itself. */
export function DirectionFields(props: DirectionFieldsProps) {
  const say = useSay();
  const count = props.indicators.length;
  if (count <= MANY) return <Fields {...props} />;
  const title = say(MAPPING.turn, { count });
  return <Disclosure title={title}>{() => <Fields {...props} />}</Disclosure>;
}

function Fields({ indicators, onAnswer }: DirectionFieldsProps) {
  const styles = useStyles();
  const say = useSay();
  const turn = (at: string, direction: string): void => {
    const lower = indicators.filter((each) =>
      each.at === at ? direction === "lower" : each.direction === "lower",
    );
    onAnswer(lower.length === 0 ? "higher" : lower.map((each) => each.at).join("、"));
  };
  return (
    <div className={styles.list}>
      {indicators.map(({ at, name, direction }) => (
        <Field key={at} orientation="horizontal" size="small" label={name} className={styles.label}>
          <Select
            size="small"
            value={direction}
            aria-label={say(MAPPING.better, { name })}
            onChange={(_, { value }) => turn(at, value)}
          >
            <option value="higher">{say(MAPPING.higher)}</option>
            <option value="lower">{say(MAPPING.lower)}</option>
          </Select>
        </Field>
      ))}
    </div>
  );
}
