import { Button, Textarea } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { usePane, useSay } from "../shell/paneContext";
import { EXPLAIN } from "../texts/explainTexts";

interface CopyButtonProps {
  readonly label: string;
  /** What the text is, for those who hear the page. */
  readonly name: string;
  readonly text: string;
}

/** Copies a text; where the program around forbids it, shows the text selected, ready for Ctrl+C. */
export function CopyButton({ label, name, text }: CopyButtonProps) {
  const pane = usePane();
  const say = useSay();
  const [isShown, setShown] = useState(false);
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (isShown) box.current?.select();
  }, [isShown]);
  const copy = async (): Promise<void> => {
    const isAllowed = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    setShown(!isAllowed);
    pane.tell(isAllowed ? "success" : "info", isAllowed ? EXPLAIN.copied : EXPLAIN.notCopied);
  };
  return (
    <>
      <Button onClick={() => void copy()}>{label}</Button>
      {isShown && (
        <Textarea
          ref={box}
          readOnly
          rows={8}
          value={text}
          aria-label={`${name} ${say(EXPLAIN.text)}`}
          style={{ width: "100%" }}
        />
      )}
    </>
  );
}
