import { makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";

const useStyles = makeStyles({
  box: { marginBlock: tokens.spacingVerticalM },
  summary: {
    cursor: "pointer",
    fontWeight: tokens.fontWeightSemibold,
    marginBottom: tokens.spacingVerticalXS,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

/** A part of a page that is worked out only when somebody opens it. */
export function Disclosure(props: { readonly title: string; readonly children: () => ReactNode }) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      className={styles.box}
      open={isOpen}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary className={styles.summary}>{props.title}</summary>
      {isOpen && props.children()}
    </details>
  );
}
