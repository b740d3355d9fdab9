import { makeStyles, tokens } from "@fluentui/react-components";
import type { KeyboardEvent, PointerEvent } from "react";

const LEAST = 320;
const MOST = 900;
const STEP = 20;

const useStyles = makeStyles({
  splitter: {
    width: "6px",
    flexShrink: 0,
    cursor: "col-resize",
    touchAction: "none",
    backgroundColor: tokens.colorNeutralBackground3,
    ":hover": { backgroundColor: tokens.colorBrandBackground2 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

interface SplitterProps {
  readonly width: number;
  readonly label: string;
  readonly onWidth: (width: number) => void;
}

/** The line between spreadsheet and pane: dragged, or moved with the arrow keys. */
export function Splitter({ width, label, onWidth }: SplitterProps) {
  const styles = useStyles();
  const set = (next: number): void => onWidth(Math.min(MOST, Math.max(LEAST, next)));
  const drag = (event: PointerEvent<HTMLDivElement>): void => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) {
      set(document.documentElement.clientWidth - event.clientX);
    }
  };
  const press = ({ key }: KeyboardEvent): void => {
    if (key === "ArrowLeft") set(width + STEP);
    if (key === "ArrowRight") set(width - STEP);
  };
  return (
    <div
      className={styles.splitter}
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={width}
      aria-valuemin={LEAST}
      aria-valuemax={MOST}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
      onKeyDown={press}
    />
  );
}
