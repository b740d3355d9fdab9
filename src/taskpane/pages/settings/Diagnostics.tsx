import { Button, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useEffect, useState, type MouseEvent } from "react";
import { Actions } from "../../parts/Actions";
import { CopyButton } from "../../parts/CopyButton";
import { Quiet } from "../../parts/Quiet";
import { Section } from "../../parts/Section";
import { usePane, usePaneState, useSay } from "../../shell/paneContext";
import { SETTINGS } from "../../texts/settingsTexts";
import { diagnostics } from "./diagnostics";

const useStyles = makeStyles({
  text: { width: "100%", fontFamily: tokens.fontFamilyMonospace },
  version: { paddingInline: 0, minWidth: 0 },
});

/** Text for the help desk, and behind Ctrl+Shift+click on the version the test of the program around. */
export function Diagnostics() {
  const styles = useStyles();
  const pane = usePane();
  const say = useSay();
  const { notice, assessment } = usePaneState();
  const [text, setText] = useState("");
  useEffect(() => {
    void diagnostics(pane).then(setText);
  }, [pane, notice, assessment]);
  const [isShown, setShown] = useState(false);
  const reveal = ({ ctrlKey, metaKey, shiftKey }: MouseEvent): void => {
    if ((ctrlKey || metaKey) && shiftKey && pane.host.selfTest) setShown(true);
  };
  return (
    <Section title={say(SETTINGS.diagnostics)}>
      <Quiet>{say(SETTINGS.diagnosticsAbout)}</Quiet>
      <Textarea
        className={styles.text}
        readOnly
        rows={5}
        size="small"
        value={text}
        aria-label={say(SETTINGS.diagnosticsLabel)}
      />
      <Actions>
        <CopyButton text={text} label={say(SETTINGS.copyDiagnostics)} />
      </Actions>
      <Button className={styles.version} size="small" appearance="transparent" onClick={reveal}>
        {say(SETTINGS.version, { version: pane.host.version })}
      </Button>
      {isShown && <SelfTest />}
    </Section>
  );
}

function SelfTest() {
  const styles = useStyles();
  const pane = usePane();
  const say = useSay();
  const { busy } = usePaneState();
  const [result, setResult] = useState<string>();
  const test = async (): Promise<void> =>
    setResult(await pane.run(SETTINGS.selfTesting, () => pane.host.selfTest!()));
  return (
    <>
      <Quiet>{say(SETTINGS.selfTestAbout)}</Quiet>
      <Actions>
        <Button size="small" disabled={!!busy} onClick={() => void test()}>
          {say(SETTINGS.selfTest)}
        </Button>
        {result !== undefined && <CopyButton text={result} />}
      </Actions>
      {result !== undefined && (
        <Textarea
          className={styles.text}
          readOnly
          rows={6}
          size="small"
          value={result}
          aria-label={say(SETTINGS.selfTestResult)}
        />
      )}
    </>
  );
}
