import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { ConfirmDialog } from "../../parts/ConfirmDialog";
import { PlaceList } from "../../parts/PlaceList";
import { Quiet } from "../../parts/Quiet";
import { Section } from "../../parts/Section";
import { usePane, usePaneState, useSay } from "../../shell/paneContext";
import { FORMULAS } from "../../texts/settingsTexts";
import { doTask, questionOf, type FormulaTask, type Outcome, type Question } from "./formulaTasks";

const useStyles = makeStyles({ command: { marginBlock: tokens.spacingVerticalS } });

/** Repair, freeze, plain formulas: says what will change, asks, does it, and names the cells. */
export function FormulaCommands() {
  const styles = useStyles();
  const pane = usePane();
  const say = useSay();
  const { busy } = usePaneState();
  const [question, setQuestion] = useState<Question>();
  const [outcome, setOutcome] = useState<Outcome>();
  const ask = async (task: FormulaTask): Promise<void> => setQuestion(await questionOf(pane, task));
  const go = async (): Promise<void> => {
    if (!question) return;
    setQuestion(undefined);
    setOutcome(await doTask(pane, question.task));
  };
  const { formulas } = pane.workbook.capabilities;
  return (
    <Section title={say(FORMULAS.title)}>
      {TASKS.map(({ task, about }) => (
        <div key={task} className={styles.command}>
          <Button
            size="small"
            disabled={!!busy || (task === "repair" && !formulas)}
            onClick={() => void ask(task)}
          >
            {say(FORMULAS[task])}
          </Button>
          <Quiet>{say(task === "repair" && !formulas ? FORMULAS.noFormulas : about)}</Quiet>
        </div>
      ))}
      {outcome &&
        (["changed", "locked", "failing"] as const).map((part) => (
          <PlaceList
            key={part}
            title={say(FORMULAS[part], { count: outcome[part].length })}
            places={outcome[part]}
          />
        ))}
      {question && (
        <ConfirmDialog
          title={say(FORMULAS[question.task])}
          confirm={say(FORMULAS[`${question.task}Go`])}
          onConfirm={() => void go()}
          onClose={() => setQuestion(undefined)}
        >
          {question.lines.map((line) => (
            <p key={line["en-US"]}>{say(line)}</p>
          ))}
        </ConfirmDialog>
      )}
    </Section>
  );
}

const TASKS = [
  { task: "repair", about: FORMULAS.repairAbout },
  { task: "freeze", about: FORMULAS.freezeAbout },
  { task: "native", about: FORMULAS.nativeAbout },
] as const;
