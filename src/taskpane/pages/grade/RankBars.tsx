import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Grading } from "../../../grading/results/grading";
import type { PreviewRow } from "../../../grading/run/previewOf";
import { useSay } from "../../shell/paneContext";
import { GRADE } from "../../texts/gradeTexts";
import { largest } from "../../../workbook/extremes";

const useStyles = makeStyles({
  group: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { listStyleType: "none", margin: 0, padding: 0, fontSize: tokens.fontSizeBase200 },
  item: {
    display: "grid",
    gridTemplateColumns: "2em minmax(5em, 30%) 1fr 4.5em",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    lineHeight: tokens.lineHeightBase300,
  },
  name: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  number: { textAlign: "right", fontVariantNumeric: "tabular-nums" },
  bar: {
    height: "8px",
    minWidth: "1px",
    backgroundColor: tokens.colorBrandBackground,
    forcedColorAdjust: "none",
  },
});

const AT_FIRST = 20;

interface RankBarsProps {
  readonly rows: readonly PreviewRow[];
  readonly grading: Grading;
}

/** Units by rank with a bar as long as their score, class by class; bars begin at 0, so that lengths do not lie. */
export function RankBars({ rows, grading }: RankBarsProps) {
  const styles = useStyles();
  const ranked = rows
    .filter(({ score, rank }) => score !== null && rank !== null)
    .sort((one, other) => one.rank! - other.rank!);
  const highest = largest(
    ranked.map(({ score }) => score!),
    1,
  );
  const { classNames } = grading.appraisal.columns;
  const classes = classNames.length > 1 ? classNames : [undefined];
  return classes.map((name) => (
    <div key={name ?? ""}>
      {name !== undefined && <h3 className={styles.group}>{name}</h3>}
      <ClassBars
        rows={ranked.filter((row) => name === undefined || row.class === name)}
        highest={highest}
        decimals={grading.read.scheme.settings.decimals}
      />
    </div>
  ));
}

interface ClassBarsProps {
  readonly rows: readonly PreviewRow[];
  readonly highest: number;
  readonly decimals: number;
}

function ClassBars({ rows, highest, decimals }: ClassBarsProps) {
  const styles = useStyles();
  const say = useSay();
  const [isWhole, setWhole] = useState(false);
  const shown = rows.slice(0, isWhole ? MOST : AT_FIRST);
  return (
    <>
      <ol className={styles.list}>
        {shown.map(({ unit, score, rank }) => (
          <li key={unit} className={styles.item}>
            <span className={styles.number}>{rank}</span>
            <span className={styles.name} title={unit}>
              {unit}
            </span>
            <span
              className={styles.bar}
              style={{ width: `${(Math.max(score!, 0) / highest) * 100}%` }}
              aria-hidden="true"
            />
            <span className={styles.number}>{score!.toFixed(decimals)}</span>
          </li>
        ))}
      </ol>
      {rows.length > shown.length && !isWhole && (
        <Button size="small" appearance="transparent" onClick={() => setWhole(true)}>
          {say(GRADE.more, { count: Math.min(rows.length, MOST) - shown.length })}
        </Button>
      )}
    </>
  );
}

/** More bars than this nobody reads; the sheet 结果 has all units. */
const MOST = 300;
