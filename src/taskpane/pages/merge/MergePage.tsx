import { useEffect, useSyncExternalStore } from "react";
import { listed } from "../../../scoring/locale";
import { PageTitle } from "../../parts/PageTitle";
import { Quiet } from "../../parts/Quiet";
import { Section } from "../../parts/Section";
import { usePane, usePaneState, useSay } from "../../shell/paneContext";
import { MERGE } from "../../texts/mergeTexts";
import { ConflictItem } from "./ConflictItem";
import { DropArea } from "./DropArea";
import { FineFiles } from "./FineFiles";
import { incomingFile } from "./incomingFile";
import { MergeActions } from "./MergeActions";
import { mergeModelOf } from "./mergeModel";
import { problemsOf } from "./mergeState";
import { ProblemItem, useMergeStyles } from "./ProblemItem";

/** 合并: files dropped in, compared, decided about, merged, and on to grading. */
export function MergePage() {
  const styles = useMergeStyles();
  const say = useSay();
  const pane = usePane();
  const { handedIn, busy } = usePaneState();
  const model = mergeModelOf(pane);
  const state = useSyncExternalStore(model.store.watch, model.store.get);
  const { files, skipped, compared } = state;
  useEffect(() => {
    if (handedIn.length === 0 || busy) return;
    void model.add(pane.takeHandedIn().map((file) => incomingFile(file)));
  }, [handedIn, busy, model, pane]);
  const problems = problemsOf(state);
  const conflicts = compared?.units ?? [];
  const repeated = compared?.repeated ?? [];
  const isProblem = new Set(problems.map(({ file }) => file.file));
  const fine = files.filter(({ file }) => !isProblem.has(file));
  const counts = { files: files.length, fine: fine.length, problems: problems.length };
  return (
    <>
      <PageTitle>{say(MERGE.title)}</PageTitle>
      <Quiet>{say(MERGE.intro)}</Quiet>
      <DropArea onFiles={(incoming) => void model.add(incoming)} />
      {skipped > 0 && <Quiet>{say(MERGE.skipped, { count: skipped })}</Quiet>}
      {files.length > 0 && (
        <>
          <p>{say(MERGE.summary, counts)}</p>
          {compared?.reference !== undefined && (
            <Quiet>
              {say(MERGE.units, { count: compared.unitCount + conflicts.length })}
              {" · "}
              {say(MERGE.reference, { file: compared.reference })}
            </Quiet>
          )}
          <MergeActions model={model} state={state} />
        </>
      )}
      {problems.length > 0 && (
        <Section title={say(MERGE.problems)}>
          <ul className={styles.list}>
            {problems.map((problem) => (
              <ProblemItem key={problem.file.file} problem={problem} model={model} state={state} />
            ))}
          </ul>
        </Section>
      )}
      {conflicts.length > 0 && (
        <Section title={say(MERGE.conflicts)}>
          <ul className={styles.list}>
            {conflicts.map((conflict) => (
              <ConflictItem key={conflict.unit} conflict={conflict} model={model} state={state} />
            ))}
          </ul>
        </Section>
      )}
      <FineFiles files={fine.map(({ file }) => file)} leftOut={state.leftOut} model={model} />
      <Names
        title={say(MERGE.repeated, { count: repeated.length })}
        names={repeated.map(({ unit, files: from }) => `${unit} (${say(listed(from))})`)}
      />
    </>
  );
}

/** A list that is there when somebody asks for it. */
function Names({ title, names }: { readonly title: string; readonly names: readonly string[] }) {
  const styles = useMergeStyles();
  if (names.length === 0) return null;
  return (
    <details>
      <summary className={styles.summary}>{title}</summary>
      <ul className={styles.cells}>
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </details>
  );
}
