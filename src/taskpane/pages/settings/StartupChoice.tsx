import { Switch } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Startup } from "../../model/paneHost";
import { Quiet } from "../../parts/Quiet";
import { Section } from "../../parts/Section";
import { usePane, useSay } from "../../shell/paneContext";
import { STARTUP } from "../../texts/settingsTexts";

/** Whether the add-in comes with the workbook. Off unless chosen, since elsewhere such a file opens with an error. */
export function StartupChoice({ startup }: { readonly startup: Startup }) {
  const pane = usePane();
  const say = useSay();
  const [isOn, setOn] = useState<boolean>();
  useEffect(() => {
    startup.isOn().then(setOn, (error: unknown) => pane.fail(error));
  }, [pane, startup]);
  const choose = async (wanted: boolean): Promise<void> => {
    const done = await pane.run(STARTUP.changing, async () => {
      await startup.set(wanted);
      return true;
    });
    if (done) setOn(wanted);
  };
  return (
    <Section title={say(STARTUP.title)}>
      <Switch
        checked={isOn ?? false}
        disabled={isOn === undefined}
        label={say(STARTUP.choice)}
        onChange={(_, { checked }) => void choose(checked)}
      />
      <Quiet>{say(STARTUP.about)}</Quiet>
    </Section>
  );
}
