import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Sentence } from "../../../scoring/locale";
import { useSay } from "../../shell/paneContext";
import { GRADE } from "../../texts/gradeTexts";
import { nextOrder, type UnitColumn, type UnitOrder } from "./unitOrder";

const useStyles = makeStyles({
  head: {
    position: "sticky",
    top: `calc(-1 * ${tokens.spacingVerticalS})`,
    padding: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    textAlign: "left",
    verticalAlign: "top",
  },
  number: { textAlign: "right" },
  press: {
    minWidth: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    fontSize: "inherit",
    lineHeight: "inherit",
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    whiteSpace: "nowrap",
  },
});

const COLUMNS: readonly { by: UnitColumn; name: Sentence; isNumber: boolean }[] = [
  { by: "unit", name: GRADE.unit, isNumber: false },
  { by: "score", name: GRADE.score, isNumber: true },
  { by: "grade", name: GRADE.grade, isNumber: false },
  { by: "rank", name: GRADE.rank, isNumber: true },
];

interface UnitHeadProps {
  readonly order: UnitOrder | undefined;
  readonly onOrder: (order: UnitOrder | undefined) => void;
}

/** The heads of the columns; each puts the units in its order. */
export function UnitHead({ order, onOrder }: UnitHeadProps) {
  const styles = useStyles();
  const say = useSay();
  return (
    <thead>
      <tr>
        {COLUMNS.map(({ by, name, isNumber }) => {
          const way = order?.by === by ? WAYS[`${order.isRising}`] : undefined;
          return (
            <th
              key={by}
              scope="col"
              aria-sort={way?.sort ?? "none"}
              className={mergeClasses(styles.head, isNumber && styles.number)}
            >
              <Button
                size="small"
                appearance="transparent"
                className={styles.press}
                title={say(GRADE.sort)}
                onClick={() => onOrder(nextOrder(order, by))}
              >
                {say(name)}
                {way && <span aria-hidden>{way.mark}</span>}
              </Button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

const WAYS = {
  true: { sort: "ascending", mark: "▲" },
  false: { sort: "descending", mark: "▼" },
} as const;
