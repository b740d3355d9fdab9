import { Button, Field, Radio, RadioGroup } from "@fluentui/react-components";
import type { Mapping } from "../../../grading/layout/mapping/mapping";
import { Actions } from "../../parts/Actions";
import { FindingList } from "../../parts/FindingList";
import { Quiet } from "../../parts/Quiet";
import { Section } from "../../parts/Section";
import { prepare } from "../../model/gradeSteps";
import { usePane, usePaneState, useSay } from "../../shell/paneContext";
import { GRADE } from "../../texts/gradeTexts";
import { FixPart } from "./FixPart";

/** What the checks found, and the one decision that missing values ask for. */
export function CheckPart({ onChangeMapping }: { readonly onChangeMapping?: () => void }) {
  const pane = usePane();
  const say = useSay();
  const { findings, grading, mapping, busy, hasChanged } = usePaneState();
  const count = (level: string): number =>
    findings.filter((finding) => finding.level === level).length;
  const hasMissing = grading?.isDraft || (mapping && mapping.settings.missing !== "refuse");

  function summary(): string {
    if (grading?.isDraft) return say(GRADE.draft, { count: count("error") });
    if (!grading) return say(GRADE.stopped, { count: count("error") });
    if (findings.length === 0) return say(GRADE.clean);
    const [warnings, infos] = [count("warning"), count("info")];
    const found = infos === 0 ? GRADE.lookedWarnings : GRADE.lookedInfos;
    return say(warnings * infos > 0 ? GRADE.looked : found, { warnings, infos });
  }

  const change = onChangeMapping && (
    <Button size="small" disabled={!!busy} onClick={onChangeMapping}>
      {`${say(GRADE.mapping)}…`}
    </Button>
  );
  return (
    <Section title={say(GRADE.checks)} action={change}>
      {hasChanged && <Quiet>{say(GRADE.stale)}</Quiet>}
      <Quiet>{summary()}</Quiet>
      {mapping && findings.some(({ code }) => code === "weightTotal") && (
        <WeightChoice mapping={mapping} />
      )}
      {hasMissing && (mapping ? <MissingChoice mapping={mapping} /> : <MissingInScheme />)}
      <FixPart />
      <FindingList findings={findings} />
    </Section>
  );

  function MissingInScheme() {
    return (
      <Quiet>
        {say(GRADE.missingInScheme)}{" "}
        <Button size="small" appearance="transparent" onClick={() => pane.open("settings")}>
          {say(GRADE.settings)}
        </Button>
      </Quiet>
    );
  }
}

/** Weights that do not come to 100 %, taken in proportion. */
function WeightChoice({ mapping }: { readonly mapping: Mapping }) {
  const pane = usePane();
  const say = useSay();
  const { busy } = usePaneState();
  const settings = { ...mapping.settings, weightTotal: "scale" as const };
  return (
    <>
      <Quiet>{say(GRADE.weights)}</Quiet>
      <Actions>
        <Button disabled={!!busy} onClick={() => void prepare(pane, { ...mapping, settings })}>
          {say(GRADE.scale)}
        </Button>
      </Actions>
    </>
  );
}

/** 退回补报, 剔除 or 计零; the preview follows at once. */
function MissingChoice({ mapping }: { readonly mapping: Mapping }) {
  const pane = usePane();
  const say = useSay();
  const { busy } = usePaneState();
  const choose = (missing: string): void => {
    const settings = { ...mapping.settings, missing: missing as Mapping["settings"]["missing"] };
    void prepare(pane, { ...mapping, settings });
  };
  return (
    <Field label={say(GRADE.missing)}>
      <RadioGroup
        value={mapping.settings.missing}
        disabled={!!busy}
        onChange={(_, { value }) => choose(value)}
      >
        <Radio value="refuse" label={say(GRADE.refuse)} />
        <Radio value="reweight" label={say(GRADE.reweight)} />
        <Radio value="zero" label={say(GRADE.zero)} />
      </RadioGroup>
    </Field>
  );
}
