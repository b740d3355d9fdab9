import { makeStyles, tokens } from "@fluentui/react-components";
import type { Place } from "../../grading/findings/finding";
import { useSay } from "../shell/paneContext";
import { PART } from "../texts/partTexts";
import { PlaceLink } from "./PlaceLink";

const useStyles = makeStyles({
  summary: { cursor: "pointer", fontSize: tokens.fontSizeBase200 },
  places: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    overflowWrap: "anywhere",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

const SHOWN = 60;

/** The addresses of cells under a line that says what they are; nothing where there are none. */
export function PlaceList({ title, places }: { title: string; places: readonly Place[] }) {
  const styles = useStyles();
  const say = useSay();
  if (places.length === 0) return null;
  const shown = places.slice(0, SHOWN);
  const rest = places.length - shown.length;
  return (
    <details>
      <summary className={styles.summary}>{title}</summary>
      <p className={styles.places}>
        {shown.map((place) => (
          <span key={`${place.sheet}!${place.address}`}>
            <PlaceLink place={place} />{" "}
          </span>
        ))}
        {rest > 0 && say(PART.more, { count: rest })}
      </p>
    </details>
  );
}
