import { makeStyles, tokens } from "@fluentui/react-components";
import { Fragment } from "react";
import type { BoardBand } from "../../../grading/board/board";
import type { Finding } from "../../../grading/findings/finding";
import { placesSentence } from "../../../grading/board/boardSentences";
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
  class: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: {
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
  over: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
});

interface PlacesProps {
  readonly bands: readonly BoardBand[];
  /** What is wrong with the decisions. */
  readonly errors: readonly Finding[];
}

/** The places of each class, used and left, as the decisions stand; heard when they change. */
export function Places({ bands, errors }: PlacesProps) {
  const styles = useStyles();
  const say = useSay();
  const { locale } = usePaneState();
  const classes = [...new Set(bands.map((band) => band.class[locale]))];
  return (
    <div className={styles.box}>
      <Section title={say(BOARD.places)}>
        {/* First, because many classes fill what is in sight. */}
        {errors.length > 0 && <FindingList findings={errors} />}
        {bands.length === 0 && <Quiet>{say(BOARD.noPlaces)}</Quiet>}
        <div aria-live="polite">
          {classes.map((name) => (
            <Fragment key={name}>
              {classes.length > 1 && <p className={styles.class}>{name}</p>}
              <ul className={styles.list} aria-label={name}>
                {bands
                  .filter((band) => band.class[locale] === name)
                  .map((band) => (
                    <li key={band.grade} className={styles.item}>
                      <span className={band.used > band.places ? styles.over : undefined}>
                        {placesSentence(band, locale)}
                      </span>
                    </li>
                  ))}
              </ul>
            </Fragment>
          ))}
        </div>
      </Section>
    </div>
  );
}
