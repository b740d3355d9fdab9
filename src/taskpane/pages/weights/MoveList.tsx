import { makeStyles, tokens } from "@fluentui/react-components";
import type { Move, Standing } from "../../../grading/edit/movesBetween";
import type { ReadWorkbook } from "../../../grading/read/readWorkbook";
import { GradeBadge } from "../../parts/GradeBadge";
import { Quiet } from "../../parts/Quiet";
import { useSay } from "../../shell/paneContext";
import { PART } from "../../texts/partTexts";
import { WEIGHTS } from "../../texts/weightsTexts";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  unit: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  right: {
    marginLeft: "auto",
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "flex-end",
    columnGap: tokens.spacingHorizontalS,
    fontVariantNumeric: "tabular-nums",
  },
});

const SHOWN = 30;

/** Who moves: rank and grade before and after, changes of grade first. */
export function MoveList(props: { readonly moves: readonly Move[]; readonly read: ReadWorkbook }) {
  const styles = useStyles();
  const say = useSay();
  const { moves, read } = props;
  if (moves.length === 0) return <Quiet>{say(WEIGHTS.noMoves)}</Quiet>;
  const { bands } = read.scheme;
  const rank = (place: number | null): string =>
    place === null ? say(WEIGHTS.noRank) : say(WEIGHTS.rank, { rank: place });
  const way = (moved: number | null): string => {
    if (moved === null || moved === 0) return "";
    const count = Math.abs(moved);
    return moved > 0 ? `▲ ${say(WEIGHTS.up, { count })}` : `▼ ${say(WEIGHTS.down, { count })}`;
  };
  const grade = ({ grade: band, shown }: Standing) =>
    bands[band] ? <GradeBadge grade={shown} band={band} /> : shown || say(WEIGHTS.noGrade);
  const counts = {
    ranks: moves.filter(({ before, after }) => before.rank !== after.rank).length,
    grades: moves.filter(({ changesGrade }) => changesGrade).length,
  };
  return (
    <>
      <Quiet>{say(WEIGHTS.moveCounts, counts)}</Quiet>
      <ul className={styles.list}>
        {moves.slice(0, SHOWN).map(({ unit, before, after, moved, changesGrade }) => (
          <li key={unit} className={styles.item}>
            <span className={styles.unit}>{read.data.units[unit]}</span>
            <span className={styles.right}>
              {before.rank !== after.rank && (
                <span>
                  {rank(before.rank)} → {rank(after.rank)} {way(moved)}
                </span>
              )}
              {changesGrade && (
                <span>
                  {grade(before)} → {grade(after)}
                </span>
              )}
            </span>
          </li>
        ))}
      </ul>
      {moves.length > SHOWN && <Quiet>{say(PART.more, { count: moves.length - SHOWN })}</Quiet>}
    </>
  );
}
