import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";

const useStyles = makeStyles({
  frame: {
    aspectRatio: "2 / 1",
    width: "100%",
    height: "auto",
    borderRadius: tokens.borderRadiusSmall,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: "#fff",
    objectFit: "cover",
    objectPosition: "top left",
    display: "block",
    boxSizing: "border-box",
  },
  // Lines of a sheet, where there is no picture.
  lines: {
    backgroundColor: tokens.colorNeutralBackground3,
    backgroundImage: `linear-gradient(${tokens.colorNeutralStroke3} 1px, transparent 1px), linear-gradient(90deg, ${tokens.colorNeutralStroke3} 1px, transparent 1px)`,
    backgroundSize: "25% 12px",
  },
});

/** The picture of a template; it says nothing that the words beside it do not. A large one is left out where missing. */
export function Thumbnail(props: { readonly id: string; readonly isLarge?: boolean }) {
  const styles = useStyles();
  const [isMissing, setMissing] = useState(false);
  const { id, isLarge = false } = props;
  if (isMissing && isLarge) return null;
  if (isMissing) return <span className={mergeClasses(styles.frame, styles.lines)} />;
  return (
    <img
      className={styles.frame}
      src={`assets/templates/${id}.png`}
      alt=""
      width={288}
      height={144}
      loading="lazy"
      onError={() => setMissing(true)}
    />
  );
}
