import { useEffect, useSyncExternalStore } from "react";
import { FindingList } from "../../parts/FindingList";
import { PageTitle } from "../../parts/PageTitle";
import { Quiet } from "../../parts/Quiet";
import { Section } from "../../parts/Section";
import { usePane, usePaneState, useSay } from "../../shell/paneContext";
import { COLLECT } from "../../texts/collectTexts";
import { DropArea } from "../merge/DropArea";
import { incomingFile } from "../merge/incomingFile";
import { mergeModelOf } from "../merge/mergeModel";
import { MergePart } from "../merge/MergePart";
import { collectModelOf } from "./collectModel";
import { hasSent } from "./collectState";
import { RemindPart } from "./RemindPart";
import { ReturnPart } from "./ReturnPart";
import { SplitPart } from "./SplitPart";
import { StatePart } from "./StatePart";
import { takeIn } from "./takeIn";

/** 收表: forms go out to units and come back, or whole workbooks of departments are merged. */
export function CollectPage() {
  const say = useSay();
  const pane = usePane();
  const { assessment, handedIn, busy } = usePaneState();
  const model = collectModelOf(pane);
  const state = useSyncExternalStore(model.store.watch, model.store.get);
  const merge = mergeModelOf(pane);
  const merging = useSyncExternalStore(merge.store.watch, merge.store.get);
  useEffect(() => {
    if (assessment) model.load().catch((error: unknown) => pane.fail(error));
  }, [assessment, model, pane]);
  useEffect(() => {
    if (handedIn.length === 0 || busy) return;
    const files = pane.takeHandedIn().map((file) => incomingFile(file));
    void takeIn(pane, files);
  }, [handedIn, busy, pane]);
  const { master, findings } = state;
  const isMerging = merging.files.length + merging.skipped.length > 0;
  const isOut = hasSent(state);
  const isMaster = assessment?.kind === "format" && master !== undefined;
  return (
    <>
      <PageTitle>{say(COLLECT.title)}</PageTitle>
      <Quiet>{say(isMaster || !assessment ? COLLECT.intro : COLLECT.unfit)}</Quiet>
      {assessment?.kind === "format" && findings.length > 0 && (
        <>
          <Quiet>{say(COLLECT.wrong)}</Quiet>
          <FindingList findings={findings} />
        </>
      )}
      {isMaster && !isMerging && <SplitPart master={master} isAgain={isOut} />}
      <Section title={say(COLLECT.returnTitle)}>
        <DropArea onFiles={(incoming) => void takeIn(pane, incoming)} />
        {!isMerging && <ReturnPart model={model} state={state} />}
      </Section>
      {isMerging && <MergePart />}
      {isMaster && isOut && !isMerging && (
        <>
          <StatePart model={model} state={state} />
          <RemindPart state={state} />
        </>
      )}
    </>
  );
}
