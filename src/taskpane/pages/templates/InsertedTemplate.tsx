import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { Actions } from "../../parts/Actions";
import { TakeBack } from "../../parts/TakeBack";
import { Quiet } from "../../parts/Quiet";
import { useLoaded } from "../../parts/useLoaded";
import { usePane, usePaneState, useSay } from "../../shell/paneContext";
import { TEMPLATES_PAGE } from "../../texts/templatesTexts";
import { clear, insertedState } from "./templateTasks";

const useStyles = makeStyles({
  box: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    marginBottom: tokens.spacingVerticalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold },
});

/** What the workbook was made from, and what comes next. */
export function InsertedTemplate() {
  const styles = useStyles();
  const pane = usePane();
  const say = useSay();
  const { busy, kept, seal } = usePaneState();
  const state = useLoaded(insertedState);
  const box = useRef<HTMLElement>(null);
  const title = state && say(state.title);
  useEffect(() => {
    // Whoever has just chosen a card further down sees what comes next.
    if (title !== undefined) box.current?.scrollIntoView({ block: "nearest" });
  }, [title]);
  if (!state) return null;
  const { samples } = state;
  return (
    <section ref={box} className={styles.box} aria-label={say(TEMPLATES_PAGE.next)}>
      <p className={styles.title}>{say(TEMPLATES_PAGE.now, { title: title! })}</p>
      <Quiet>
        {samples > 0
          ? say(TEMPLATES_PAGE.samples, { count: samples })
          : say(TEMPLATES_PAGE.noSamples)}
      </Quiet>
      <Actions>
        <Button
          size="small"
          appearance="primary"
          disabled={!!busy}
          onClick={() => pane.gradeAnew()}
        >
          {say(TEMPLATES_PAGE.grade)}
        </Button>
        {samples > 0 && (
          <Button size="small" disabled={!!busy} onClick={() => void clear(pane)}>
            {say(TEMPLATES_PAGE.clear, { count: samples })}
          </Button>
        )}
        {kept.length > 0 && !seal && <TakeBack size="small" />}
      </Actions>
    </section>
  );
}
