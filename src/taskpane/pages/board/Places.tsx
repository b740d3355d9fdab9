import { makeStyles, tokens } from "@fluentui/react-components";
import type { BoardTier } from "../../../grading/board/board";
import type { Finding } from "../../../grading/findings/finding";
import { tierSentence } from "../../../grading/board/boardSentences";
import { FindingList } from "../../parts/FindingList";
import { Quiet } from "../../parts/Quiet";
import { Section } from "../../parts/Section";
import { usePaneState, useSay } from "../../shell/paneContext";
import { BOARD } from "../../texts/boardTexts";

const useStyles = makeStyles({
  // In sight while the rows are gone through, as long as it leaves room for them.
  box: {
    position: "sticky",
    top: `calc(-1 * ${tokens.spacingVerticalS})`,
    zIndex: 1,
    maxHeight: "35vh",
    overflowY: "auto",
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: {
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
  over: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
});

interface PlacesProps {
  readonly tiers: readonly BoardTier[];
  /** What is wrong with the decisions. */
  readonly errors: readonly Finding[];
}

/** The places of each class, used and left, as the decisions stand; heard when they change. */
export function Places({ tiers, errors }: PlacesProps) {
  const styles = useStyles();
  const say = useSay();
  const { locale } = usePaneState();
  const hasClasses = new Set(tiers.map((tier) => tier.class[locale])).size > 1;
  return (
    <div className={styles.box}>
      <Section title={say(BOARD.places)}>
        {tiers.length === 0 && <Quiet>{say(BOARD.noPlaces)}</Quiet>}
        <ul className={styles.list} aria-live="polite">
          {tiers.map((tier) => {
            const places = tierSentence(tier, locale);
            const text = hasClasses ? say(BOARD.ofClass, { class: tier.class, places }) : places;
            const isOver = tier.used > tier.places;
            return (
              <li key={`${tier.class[locale]} ${tier.grade}`} className={styles.item}>
                <span className={isOver ? styles.over : undefined}>{text}</span>
              </li>
            );
          })}
        </ul>
        {errors.length > 0 && <FindingList findings={errors} />}
      </Section>
    </div>
  );
}
