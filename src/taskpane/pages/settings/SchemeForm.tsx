import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { SchemeChoices } from "../../../grading/edit/schemeChoices";
import type { Sentence } from "../../../scoring/locale";
import { Actions } from "../../parts/Actions";
import { ChangeList } from "../../parts/ChangeList";
import { Quiet } from "../../parts/Quiet";
import { Section } from "../../parts/Section";
import { useLoaded } from "../../parts/useLoaded";
import { usePane, usePaneState, useSay } from "../../shell/paneContext";
import { MISSING, ROUNDINGS, SETTINGS, TIES } from "../../texts/settingsTexts";
import { workbookChoices, writeChoices, type WorkbookChoices } from "./workbookChoices";

const useStyles = makeStyles({
  form: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(200px, 1fr))",
    gap: tokens.spacingVerticalS,
    // A list is as wide as its longest choice unless it is told to fit.
    "& > *, & > * > *, & select": { minWidth: 0 },
  },
});

/** The rules of the open workbook, with the cells that a change writes. */
export function SchemeForm() {
  const say = useSay();
  const found = useLoaded(workbookChoices);
  if (!found) return null;
  return (
    <Section title={say(SETTINGS.scheme)}>
      {found.kind === "nothing" && <Quiet>{say(SETTINGS.noScheme)}</Quiet>}
      {found.kind === "noSheet" && <Quiet>{say(SETTINGS.noSchemeSheet)}</Quiet>}
      {(found.kind === "scheme" || found.kind === "mapping") && <Choices found={found} />}
    </Section>
  );
}

type Editable = Extract<WorkbookChoices, { choices: SchemeChoices }>;

function Choices({ found }: { readonly found: Editable }) {
  const styles = useStyles();
  const pane = usePane();
  const say = useSay();
  const { busy } = usePaneState();
  const [edited, setEdited] = useState({ of: found, choices: found.choices });
  const draft = edited.of === found ? edited.choices : found.choices;
  const setDraft = (choices: SchemeChoices): void => setEdited({ of: found, choices });
  const isMapped = found.kind === "mapping";
  const changes = found.kind === "scheme" ? found.sheet.changesTo(draft) : [];
  const isChanged = KEYS.some((key) => draft[key] !== found.choices[key]);
  const choose = (key: keyof SchemeChoices, text: string): void =>
    setDraft({ ...draft, [key]: key === "decimals" ? Number(text) : text });
  return (
    <>
      <div className={styles.form}>
        {KEYS.filter((key) => !(isMapped && key === "rounding")).map((key) => (
          <Field key={key} label={say(SETTINGS[key])} size="small">
            <Select
              size="small"
              value={String(draft[key])}
              onChange={(_, { value }) => choose(key, value)}
            >
              {Object.entries(OPTIONS[key]).map(([id, text]) => (
                <option key={id} value={id}>
                  {typeof text === "string" ? text : say(text)}
                </option>
              ))}
            </Select>
          </Field>
        ))}
      </div>
      {isMapped && <Quiet>{say(SETTINGS.mappedRounding)}</Quiet>}
      {changes.length > 0 && <Quiet>{say(SETTINGS.preview)}</Quiet>}
      <ChangeList changes={changes} />
      {isChanged && (
        <Actions>
          <Button
            appearance="primary"
            disabled={!!busy}
            onClick={() => void writeChoices(pane, found, draft)}
          >
            {say(isMapped ? SETTINGS.saveMapping : SETTINGS.writeScheme)}
          </Button>
          <Button onClick={() => setDraft(found.choices)}>{say(SETTINGS.reset)}</Button>
        </Actions>
      )}
    </>
  );
}

const KEYS = ["decimals", "rounding", "ties", "missing"] as const;

const DECIMALS = Object.fromEntries(Array.from({ length: 11 }, (_, index) => [index, `${index}`]));
const OPTIONS: Readonly<Record<keyof SchemeChoices, Readonly<Record<string, string | Sentence>>>> =
  { decimals: DECIMALS, rounding: ROUNDINGS, ties: TIES, missing: MISSING };
