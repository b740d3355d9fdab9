import { makeStyles, SearchBox, tokens, useArrowNavigationGroup } from "@fluentui/react-components";
import { useState } from "react";
import { areaAddress } from "../../../workbook/address";
import { PageTitle } from "../../parts/PageTitle";
import { Quiet } from "../../parts/Quiet";
import { Section } from "../../parts/Section";
import { SelectedReason } from "../../parts/SelectedReason";
import { usePane, useSay } from "../../shell/paneContext";
import { CELL_ERROR_HELP, FUNCTIONS } from "../../texts/functionsTexts";
import { searchFunctions } from "./functionGroups";
import { FunctionItem } from "./FunctionItem";
import { useSelection } from "./useSelection";

const useStyles = makeStyles({
  search: { width: "100%", maxWidth: "100%" },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  error: { fontWeight: tokens.fontWeightSemibold },
  help: { margin: `0 0 ${tokens.spacingVerticalS}`, fontSize: tokens.fontSizeBase200 },
});

/** 函数: every function with help, an example on the user's own cells, and what errors mean. */
export function FunctionsPage() {
  const styles = useStyles();
  const say = useSay();
  const arrows = useArrowNavigationGroup({ axis: "vertical", tabbable: true });
  const { selection } = usePane().workbook.capabilities;
  const [text, setText] = useState("");
  const picked = useSelection();
  const { block } = picked;
  const groups = searchFunctions(text);
  return (
    <>
      <PageTitle>{say(FUNCTIONS.title)}</PageTitle>
      <SelectedReason />
      <Quiet>{say(selection ? FUNCTIONS.intro : FUNCTIONS.noSelection)}</Quiet>
      {block && (
        <Quiet>
          {say(FUNCTIONS.usingOwn, { place: `${block.sheet}!${areaAddress(block.area)}` })}
        </Quiet>
      )}
      <SearchBox
        className={styles.search}
        value={text}
        aria-label={say(FUNCTIONS.search)}
        placeholder={say(FUNCTIONS.searchHint)}
        onChange={(_, { value }) => setText(value)}
      />
      {groups.length === 0 && <Quiet>{say(FUNCTIONS.none)}</Quiet>}
      <div {...arrows}>
        {groups.map(({ title, functions }) => (
          <Section key={title["en-US"]} title={say(title)}>
            <ul className={styles.list}>
              {functions.map((each) => (
                <FunctionItem key={each.id} each={each} picked={picked} />
              ))}
            </ul>
          </Section>
        ))}
      </div>
      <Section title={say(FUNCTIONS.errors)}>
        <dl>
          {CELL_ERROR_HELP.map(({ error, help }) => (
            <div key={error}>
              <dt className={styles.error}>{error}</dt>
              <dd className={styles.help}>{say(help)}</dd>
            </div>
          ))}
        </dl>
      </Section>
    </>
  );
}
