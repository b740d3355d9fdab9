import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { useSay } from "../shell/paneContext";
import { PART } from "../texts/partTexts";
import { copyText } from "./copyText";

/** Copies a text and says whether it worked. */
export function CopyButton({ text, label }: { readonly text: string; readonly label?: string }) {
  const say = useSay();
  const [outcome, setOutcome] = useState<{ of: string; isDone: boolean }>();
  const copy = async (): Promise<void> => setOutcome({ of: text, isDone: await copyText(text) });
  const told = outcome?.of === text ? outcome : undefined;
  return (
    <>
      <Button size="small" onClick={() => void copy()}>
        {label ?? say(PART.copy)}
      </Button>
      <span role="status">{told && say(told.isDone ? PART.copied : PART.copyFailed)}</span>
    </>
  );
}
