import { makeStyles, Select, tokens } from "@fluentui/react-components";
import { useId, type KeyboardEvent } from "react";
import { useSay } from "../../shell/paneContext";
import { BOARD } from "../../texts/boardTexts";

const useStyles = makeStyles({
  columns: {
    display: "grid",
    gridAutoFlow: "column",
    gridAutoColumns: "minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalXS,
  },
  grade: { display: "flex", alignItems: "center", gap: "2px", overflowWrap: "anywhere" },
  // Not under the places, which stay in sight.
  select: { scrollMarginTop: "35vh", minWidth: "96px", maxWidth: "150px" },
});

interface GradeChoiceProps {
  readonly label: string;
  readonly grades: readonly string[];
  /** "" where nothing is decided; a grade that the scheme lacks is shown as it was typed. */
  readonly decided: string;
  readonly isWide: boolean;
  readonly onDecide: (grade: string) => void;
  /** One grade up (−1) or down (1). */
  readonly onMove: (by: -1 | 1) => void;
}

/** The decided grade: a list, or where there is room a column a grade. */
export function GradeChoice(props: GradeChoiceProps) {
  const { label, grades, decided, isWide, onDecide, onMove } = props;
  const styles = useStyles();
  const say = useSay();
  const name = useId();
  const choices = ["", ...grades, ...(decided === "" || grades.includes(decided) ? [] : [decided])];
  const text = (grade: string): string => (grade === "" ? say(BOARD.undecided) : grade);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!event.altKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
    event.preventDefault(); // a list would open
    onMove(event.key === "ArrowUp" ? -1 : 1);
  };
  if (!isWide) {
    return (
      <Select
        size="small"
        className={styles.select}
        aria-label={label}
        value={decided}
        onChange={(_, { value }) => onDecide(value)}
        onKeyDown={onKeyDown}
      >
        {choices.map((grade) => (
          <option key={grade} value={grade}>
            {text(grade)}
          </option>
        ))}
      </Select>
    );
  }
  return (
    <span role="radiogroup" aria-label={label} className={styles.columns}>
      {choices.map((grade) => (
        <label key={grade} className={styles.grade}>
          <input
            type="radio"
            name={name}
            checked={grade === decided}
            onChange={() => onDecide(grade)}
            onKeyDown={onKeyDown}
          />
          {text(grade)}
        </label>
      ))}
    </span>
  );
}
