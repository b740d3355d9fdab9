import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { CellFunction } from "../../../functions/definition/cellFunction";
import { signature } from "../../../functions/signature";
import { NAMESPACE } from "../../../functions/registry";
import { usePaneState, useSay } from "../../shell/paneContext";
import { FUNCTIONS } from "../../texts/functionsTexts";
import { ExamplePart } from "./ExamplePart";
import type { Picked } from "./useSelection";

const useStyles = makeStyles({
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  summary: {
    cursor: "pointer",
    paddingBlock: tokens.spacingVerticalXS,
    overflowWrap: "anywhere",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  about: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  body: { paddingBottom: tokens.spacingVerticalS },
  signature: {
    margin: 0,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
  parameters: {
    margin: `${tokens.spacingVerticalXS} 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  help: { margin: `0 0 ${tokens.spacingVerticalXXS}`, color: tokens.colorNeutralForeground2 },
});

/** One function: what it gives; opened, its parameters and an example that can go into the sheet. */
export function FunctionItem(props: { readonly each: CellFunction; readonly picked: Picked }) {
  const styles = useStyles();
  const say = useSay();
  const { locale } = usePaneState();
  const [isOpen, setOpen] = useState(false);
  const { each, picked } = props;
  return (
    <li>
      <details
        className={styles.item}
        open={isOpen}
        onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      >
        <summary className={styles.summary}>
          <span className={styles.name}>{`${NAMESPACE}.${each.id}`}</span>{" "}
          <span className={styles.about}>{say(each.description)}</span>
        </summary>
        {isOpen && (
          <div className={styles.body}>
            <p className={styles.signature}>{signature(each, locale)}</p>
            <dl className={styles.parameters}>
              {each.parameters.map(({ name, description, isOptional }) => (
                <div key={name["en-US"]}>
                  <dt className={styles.name}>
                    {say(name)} {isOptional && say(FUNCTIONS.optional)}
                  </dt>
                  <dd className={styles.help}>{say(description)}</dd>
                </div>
              ))}
            </dl>
            <ExamplePart each={each} picked={picked} />
          </div>
        )}
      </details>
    </li>
  );
}
