import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo } from "react";
import type { BoardRow } from "../../../grading/board/board";
import { isolated } from "../../../scoring/isolated";
import { usePaneState, useSay } from "../../shell/paneContext";
import { BOARD } from "../../texts/boardTexts";
import { GradeChoice } from "./GradeChoice";
import { NoteField } from "./NoteField";

export interface RowSteps {
  readonly onDecide: (row: BoardRow, grade: string) => void;
  /** One grade up (−1) or down (1). */
  readonly onMove: (row: BoardRow, by: -1 | 1) => void;
  readonly onNote: (row: BoardRow, what: Partial<Record<"reason" | "document", string>>) => void;
}

interface BoardRowItemProps {
  readonly row: BoardRow;
  /** The grades, a line each, so that equal ones are known as equal. */
  readonly grades: string;
  readonly decimals: number;
  readonly hasClasses: boolean;
  readonly isWide: boolean;
  readonly steps: RowSteps;
}

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    alignItems: "center",
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    // Rows out of sight cost nothing.
    contentVisibility: "auto",
    containIntrinsicSize: "auto 64px",
  },
  wide: { gridTemplateColumns: "minmax(0, 3fr) minmax(0, 3fr) minmax(0, 5fr)" },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  aside: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  departs: { color: tokens.colorStatusWarningForeground3 },
  notes: {
    gridColumn: "1 / -1",
    display: "grid",
    gridTemplateColumns: "minmax(0, 3fr) minmax(0, 2fr)",
    columnGap: tokens.spacingHorizontalS,
  },
});

/** A unit: what is suggested, what the decisions so far make of it, and its own decision with reason and 文号. */
export const BoardRowItem = memo(function BoardRowItem(props: BoardRowItemProps) {
  const { row, grades, decimals, hasClasses, isWide, steps } = props;
  const styles = useStyles();
  const say = useSay();
  const { locale } = usePaneState();
  const { unit, rank, score, suggested, possible, trial, decided, isDeparture } = row;
  const proposal =
    possible.length > 1 ? say(BOARD.pending, { grades: possible.join("/") }) : suggested;
  const grading = { proposal, trial: trial[locale], isDeparture };
  const standing = [
    ...(hasClasses ? [isolated(row.className)] : []),
    ...(Number.isNaN(rank) ? [] : [say(BOARD.rank, { rank })]),
    Number.isNaN(score) ? say(BOARD.noScore) : say(BOARD.score, { score: score.toFixed(decimals) }),
  ];
  return (
    <li className={mergeClasses(styles.row, isWide && styles.wide)}>
      <span>
        <span className={styles.name}>{isolated(unit)}</span>{" "}
        <span className={styles.aside}>{standing.join(" · ")}</span>
      </span>
      {isWide && <Grades {...grading} />}
      <GradeChoice
        label={say(BOARD.decision, { unit })}
        grades={grades.split("\n")}
        decided={decided}
        isWide={isWide}
        onDecide={(grade) => steps.onDecide(row, grade)}
        onMove={(by) => steps.onMove(row, by)}
      />
      {!isWide && <Grades {...grading} />}
      {decided !== "" && (
        <span className={styles.notes}>
          <NoteField
            label={say(BOARD.reasonOf, { unit })}
            hint={say(isDeparture ? BOARD.reasonNeeded : BOARD.reason)}
            text={row.reason}
            onText={(reason) => steps.onNote(row, { reason })}
          />
          <NoteField
            label={say(BOARD.documentOf, { unit })}
            hint={say(BOARD.number)}
            text={row.document}
            onText={(document) => steps.onNote(row, { document })}
          />
        </span>
      )}
    </li>
  );
}, isSame);

interface GradesProps {
  readonly proposal: string;
  readonly trial: string;
  readonly isDeparture: boolean;
}

/** 建议 and 试算, and whether the decision departs from the first. */
function Grades({ proposal, trial, isDeparture }: GradesProps) {
  const styles = useStyles();
  const say = useSay();
  const grade = (text: string): string => isolated(text) || say(BOARD.none);
  return (
    <span className={styles.aside}>
      {say(BOARD.suggested, { grade: grade(proposal) })} ·{" "}
      {say(BOARD.trial, { grade: grade(trial) })}
      {isDeparture && (
        <>
          {" "}
          · <span className={styles.departs}>{say(BOARD.departs)}</span>
        </>
      )}
    </span>
  );
}

/** A board has new rows after each step; most of them say what they said. */
function isSame(before: BoardRowItemProps, after: BoardRowItemProps): boolean {
  const { row: one, ...rest } = before;
  const { row: other, ...others } = after;
  const keys = Object.keys(rest) as (keyof typeof rest)[];
  return (
    keys.every((key) => rest[key] === others[key]) && JSON.stringify(one) === JSON.stringify(other)
  );
}
