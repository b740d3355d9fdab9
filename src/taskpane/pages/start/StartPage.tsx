import { Button } from "@fluentui/react-components";
import { Actions } from "../../parts/Actions";
import { PageTitle } from "../../parts/PageTitle";
import { usePane, usePaneState, useSay } from "../../shell/paneContext";
import { START } from "../../texts/startTexts";
import { FirstSteps } from "./FirstSteps";
import { Leftovers } from "./Leftovers";
import { NextStep } from "./NextStep";

/** 开始: what this workbook is, and the next step. */
export function StartPage() {
  const pane = usePane();
  const say = useSay();
  const { assessment, busy } = usePaneState();
  return (
    <>
      <PageTitle>{say(START.title)}</PageTitle>
      <Leftovers />
      {assessment && <NextStep assessment={assessment} />}
      <Actions>
        <Button size="small" disabled={!!busy} onClick={() => void pane.look()}>
          {say(START.again)}
        </Button>
        <Button size="small" onClick={() => pane.open("merge")}>
          {say(START.merge)}
        </Button>
      </Actions>
      <FirstSteps />
    </>
  );
}
