import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { FIRST_STEPS_KEY } from "../../model/preferenceKeys";
import { Section } from "../../parts/Section";
import { usePane, useSay } from "../../shell/paneContext";
import { CARDS, START } from "../../texts/startTexts";

const useStyles = makeStyles({
  cards: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(220px, 1fr))",
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  card: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  text: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
});

/** Three cards for the first day, gone for good with one click; the settings bring them back. */
export function FirstSteps() {
  const styles = useStyles();
  const say = useSay();
  const { preferences } = usePane().host;
  const [isSkipped, setSkipped] = useState(preferences.load(FIRST_STEPS_KEY) === "skipped");
  if (isSkipped) return null;
  const skip = (): void => {
    preferences.store(FIRST_STEPS_KEY, "skipped");
    setSkipped(true);
  };
  const action = (
    <Button size="small" appearance="subtle" onClick={skip}>
      {say(START.skip)}
    </Button>
  );
  return (
    <Section title={say(START.tour)} action={action}>
      <ul className={styles.cards}>
        {CARDS.map(({ title, text }) => (
          <li key={title["en-US"]} className={styles.card}>
            <h3 className={styles.title}>{say(title)}</h3>
            <p className={styles.text}>{say(text)}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
