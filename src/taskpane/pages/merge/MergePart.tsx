import { useSyncExternalStore } from "react";
import { listed } from "../../../scoring/locale";
import { Quiet } from "../../parts/Quiet";
import { Section } from "../../parts/Section";
import { usePane, useSay } from "../../shell/paneContext";
import { MERGE, skippedSentence } from "../../texts/mergeTexts";
import { ConflictItem } from "./ConflictItem";
import { FineFiles } from "./FineFiles";
import { MergeActions } from "./MergeActions";
import { mergeModelOf } from "./mergeModel";
import { problemsOf, type MergeState } from "./mergeState";
import { ProblemItem, useMergeStyles } from "./ProblemItem";

/** Whole workbooks of departments: compared, decided about, merged, and on to grading. */
export function MergePart() {
  const styles = useMergeStyles();
  const say = useSay();
  const pane = usePane();
  const model = mergeModelOf(pane);
  const state = useSyncExternalStore(model.store.watch, model.store.get);
  const { files, skipped, compared } = state;
  const problems = problemsOf(state);
  const { units: conflicts = [], repeated = [], renamed = [] } = compared ?? {};
  const fine = files.filter(({ file }) => !problems.some((problem) => problem.file.file === file));
  const counts = { files: files.length, fine: fine.length, problems: problems.length };
  return (
    <>
      {skipped.length > 0 && <Quiet>{say(skippedSentence(skipped))}</Quiet>}
      {files.length > 0 && (
        <>
          <Summary compared={compared} counts={counts} />
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
      <Names
        title={say(MERGE.renamed, { count: renamed.length })}
        names={renamed.map((each) => say(MERGE.renamedAs, { ...each }))}
      />
      <FineFiles files={fine.map(({ file }) => file)} leftOut={state.leftOut} model={model} />
      <Names
        title={say(MERGE.repeated, { count: repeated.length })}
        names={repeated.map((each) =>
          say(MERGE.repeatedIn, { unit: each.unit, files: listed(each.files) }),
        )}
      />
    </>
  );
}

/** How many files there are, and what they were compared with. */
function Summary(props: {
  readonly compared: MergeState["compared"];
  readonly counts: Readonly<Record<"files" | "fine" | "problems", number>>;
}) {
  const say = useSay();
  const { compared, counts } = props;
  return (
    <>
      <p>{say(MERGE.summary, counts)}</p>
      {compared?.reference !== undefined && (
        <Quiet>
          {say(MERGE.units, { count: compared.unitCount + compared.units.length })}
          {" · "}
          {say(MERGE.reference, { file: compared.reference })}
        </Quiet>
      )}
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
