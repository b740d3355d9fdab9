import { Button, Input, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { isolated } from "../../../scoring/isolated";
import { plainWord } from "../../../scoring/plainWord";
import type { Grading } from "../../../grading/results/grading";
import type { PreviewRow } from "../../../grading/run/previewOf";
import { GradeBadge } from "../../parts/GradeBadge";
import { Quiet } from "../../parts/Quiet";
import { usePane, useSay, type Say } from "../../shell/paneContext";
import { GRADE } from "../../texts/gradeTexts";
import { UnitHead } from "./UnitHead";
import { inOrder, type UnitOrder } from "./unitOrder";

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    verticalAlign: "top",
  },
  number: { textAlign: "right", fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  name: { overflowWrap: "anywhere" },
  unit: {
    minWidth: 0,
    padding: 0,
    fontSize: "inherit",
    lineHeight: "inherit",
    textAlign: "left",
    justifyContent: "flex-start",
    fontWeight: tokens.fontWeightRegular,
  },
  aside: { display: "block", color: tokens.colorNeutralForeground2 },
  changed: { fontWeight: tokens.fontWeightSemibold },
});

const AT_FIRST = 50;
const MORE = 200;
const FIND_FROM = 15;

interface UnitTableProps {
  readonly rows: readonly PreviewRow[];
  readonly grading: Grading;
}

/** A unit a row: score, grade, rank, and what changed; the name leads to the explanation. */
export function UnitTable({ rows, grading }: UnitTableProps) {
  const styles = useStyles();
  const say = useSay();
  const [word, setWord] = useState("");
  const [limit, setLimit] = useState(AT_FIRST);
  const [order, setOrder] = useState<UnitOrder>();
  const grades = grading.read.scheme.bands.map(({ name }) => name);
  const named = rows
    .map((row, unit) => ({ row, unit }))
    .filter(({ row }) => plainWord(row.unit).includes(plainWord(word)));
  const found = inOrder(named, order, grades);
  return (
    <>
      {rows.length >= FIND_FROM && (
        <Input
          size="small"
          value={word}
          placeholder={say(GRADE.find)}
          aria-label={say(GRADE.find)}
          onChange={(_, { value }) => setWord(value)}
        />
      )}
      <table className={styles.table}>
        <UnitHead order={order} onOrder={setOrder} />
        <tbody>
          {found.slice(0, limit).map(({ row, unit }) => (
            <UnitRow key={unit} row={row} unit={unit} grading={grading} />
          ))}
        </tbody>
      </table>
      {found.length === 0 && <Quiet>{say(GRADE.noUnit, { word })}</Quiet>}
      {found.length > limit && (
        <Button size="small" appearance="transparent" onClick={() => setLimit(limit + MORE)}>
          {say(GRADE.more, { count: Math.min(MORE, found.length - limit) })}
        </Button>
      )}
    </>
  );
}

interface UnitRowProps {
  readonly row: PreviewRow;
  readonly unit: number;
  readonly grading: Grading;
}

function UnitRow({ row, unit, grading }: UnitRowProps) {
  const styles = useStyles();
  const pane = usePane();
  const say = useSay();
  const { settings, bands } = grading.read.scheme;
  const { score, grade, rank, status, isChanged } = row;
  const number = mergeClasses(styles.cell, styles.number, isChanged && styles.changed);
  const state = STATES[status];
  return (
    <tr>
      <td className={mergeClasses(styles.cell, styles.name)}>
        <Button
          size="small"
          appearance="transparent"
          className={styles.unit}
          title={say(GRADE.why)}
          onClick={() => pane.explain(unit)}
        >
          {row.unit}
        </Button>
        <span className={styles.aside}>
          {[isolated(row.class), change(row, settings.decimals, say)].filter(Boolean).join(" · ")}
        </span>
      </td>
      <td className={number}>
        {score === null ? say(GRADE.none) : score.toFixed(settings.decimals)}
      </td>
      <td className={styles.cell}>
        {grade !== null &&
          status !== "pending" &&
          (bands.length > 1 ? (
            <GradeBadge grade={grade} band={bands.findIndex(({ name }) => name === grade)} />
          ) : (
            grade
          ))}
        {state && <span className={styles.aside}>{say(state)}</span>}
        {(status === "exempt" || status === "pending") && (
          <span className={styles.aside}>{row.shown}</span>
        )}
      </td>
      <td className={number}>{rank ?? say(GRADE.none)}</td>
    </tr>
  );
}

const STATES: Partial<Record<PreviewRow["status"], (typeof GRADE)["direct"]>> = {
  incomplete: GRADE.incomplete,
  direct: GRADE.direct,
};

/** What changed against the results that stand in the workbook; nothing where nothing did. */
function change({ before, moved, isChanged }: PreviewRow, decimals: number, say: Say): string {
  if (!before || !isChanged) return "";
  const was = say(GRADE.before, {
    score: before.score?.toFixed(decimals) ?? say(GRADE.none),
    grade: before.grade,
    rank: before.rank ?? say(GRADE.none),
  });
  if (!moved) return was;
  return `${was}，${say(moved > 0 ? GRADE.up : GRADE.down, { count: Math.abs(moved) })}`;
}
