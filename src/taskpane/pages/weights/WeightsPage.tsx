import { Button, Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import { Actions } from "../../parts/Actions";
import { PageTitle } from "../../parts/PageTitle";
import { Quiet } from "../../parts/Quiet";
import { useLoaded } from "../../parts/useLoaded";
import { usePane, useSay } from "../../shell/paneContext";
import { WEIGHTS } from "../../texts/weightsTexts";
import { weightClasses, weightSource, type WeightSource } from "./weightSource";
import { WeightEditor } from "./WeightEditor";

/** 权重: edited as a tree, balanced, compared, tried on the data. */
export function WeightsPage() {
  const say = useSay();
  const source = useLoaded(weightSource);
  return (
    <>
      <PageTitle>{say(WEIGHTS.title)}</PageTitle>
      {source?.kind === "weights" && <Editor source={source} />}
      {source && source.kind !== "weights" && <NoWeights kind={source.kind} />}
    </>
  );
}

/** One editor for a class at a time; another class or a new look at the workbook begins anew. */
function Editor({ source }: { readonly source: Extract<WeightSource, { kind: "weights" }> }) {
  const say = useSay();
  const { read, isReadOnly } = source;
  const classes = weightClasses(read);
  const [chosen, setChosen] = useState(classes[0]!);
  const className = classes.includes(chosen) ? chosen : classes[0]!;
  return (
    <>
      {isReadOnly && <Quiet>{say(WEIGHTS.readOnly)}</Quiet>}
      {classes.length > 1 && (
        <Field label={say(WEIGHTS.class)} size="small">
          <Select size="small" value={className} onChange={(_, { value }) => setChosen(value)}>
            {classes.map((name) => (
              <option key={name} value={name}>
                {name === "" ? say(WEIGHTS.common) : name}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <WeightEditor key={`${keyOf(read)} ${className}`} {...{ read, className, isReadOnly }} />
    </>
  );
}

const KEYS = new WeakMap<object, number>();

/** A number for each reading of the workbook. */
function keyOf(read: object): number {
  const key = KEYS.get(read) ?? nextKey();
  KEYS.set(read, key);
  return key;
}

let lastKey = 0;
function nextKey(): number {
  lastKey += 1;
  return lastKey;
}

function NoWeights({ kind }: { readonly kind: Exclude<WeightSource["kind"], "weights"> }) {
  const pane = usePane();
  const say = useSay();
  const isEmpty = kind === "empty";
  return (
    <>
      <Quiet>{say(WEIGHTS[kind])}</Quiet>
      <Actions>
        <Button appearance="primary" onClick={() => pane.open(isEmpty ? "templates" : "grade")}>
          {say(isEmpty ? WEIGHTS.toTemplates : WEIGHTS.toGrade)}
        </Button>
      </Actions>
    </>
  );
}
