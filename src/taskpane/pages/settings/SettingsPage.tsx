import { Button, Radio, RadioGroup } from "@fluentui/react-components";
import type { Locale } from "../../../scoring/locale";
import { lacking } from "../../model/lacking";
import { FIRST_STEPS_KEY } from "../../model/preferenceKeys";
import { PageTitle } from "../../parts/PageTitle";
import { Quiet } from "../../parts/Quiet";
import { Section } from "../../parts/Section";
import { usePane, usePaneState, useSay } from "../../shell/paneContext";
import { LACKS, LANGUAGES, SETTINGS } from "../../texts/settingsTexts";
import { Diagnostics } from "./Diagnostics";
import { FormulaCommands } from "./FormulaCommands";
import { SchemeForm } from "./SchemeForm";
import { StartupChoice } from "./StartupChoice";

/** 设置: language, rules of the workbook, formulas, what cannot be done here, diagnostics. */
export function SettingsPage() {
  const pane = usePane();
  const say = useSay();
  const { locale } = usePaneState();
  const { startup, preferences } = pane.host;
  const showTour = (): void => {
    preferences.store(FIRST_STEPS_KEY, undefined);
    pane.tell("info", SETTINGS.tourIsBack);
  };
  return (
    <>
      <PageTitle>{say(SETTINGS.title)}</PageTitle>
      <Section title={say(SETTINGS.language)}>
        <RadioGroup
          layout="horizontal"
          value={locale}
          aria-label={say(SETTINGS.language)}
          onChange={(_, { value }) => pane.setLocale(value as Locale)}
        >
          {Object.entries(LANGUAGES).map(([id, name]) => (
            <Radio key={id} value={id} label={name} />
          ))}
        </RadioGroup>
        <Button size="small" onClick={showTour}>
          {say(SETTINGS.tourAgain)}
        </Button>
      </Section>
      <SchemeForm />
      <FormulaCommands />
      {startup && <StartupChoice startup={startup} />}
      <Section title={say(SETTINGS.wps)}>
        {[SETTINGS.wpsOpen, SETTINGS.wpsFormulas, SETTINGS.wpsBrowser].map((line) => (
          <Quiet key={line["en-US"]}>{say(line)}</Quiet>
        ))}
      </Section>
      <Limits />
      <Diagnostics />
    </>
  );
}

/** What the program around cannot do: what it tells itself, and what the workbook lacks. */
function Limits() {
  const { host, workbook } = usePane();
  const say = useSay();
  const limits = [...host.limits, ...lacking(workbook, host).map((name) => LACKS[name])];
  return (
    <Section title={say(SETTINGS.limits)}>
      {limits.length === 0 && <Quiet>{say(SETTINGS.noLimits)}</Quiet>}
      <ul>
        {limits.map((limit) => (
          <li key={limit["en-US"]}>
            <Quiet>{say(limit)}</Quiet>
          </li>
        ))}
      </ul>
    </Section>
  );
}
