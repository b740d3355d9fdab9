import { makeStyles, SearchBox, tokens, useArrowNavigationGroup } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { TEMPLATES } from "../../../templates";
import { PageTitle } from "../../parts/PageTitle";
import { Quiet } from "../../parts/Quiet";
import { useSay } from "../../shell/paneContext";
import { TEMPLATES_PAGE } from "../../texts/templatesTexts";
import { InsertedTemplate } from "./InsertedTemplate";
import { TemplateCard } from "./TemplateCard";
import { TemplateDetails } from "./TemplateDetails";
import { templateSearch } from "./templateSearch";

const useStyles = makeStyles({
  search: { width: "100%", maxWidth: "100%" },
  list: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(min(280px, 100%), 1fr))",
    gap: tokens.spacingVerticalS,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    padding: 0,
    listStyleType: "none",
  },
});

/** The cards of all templates, with search; one of them opens its details. */
export function Gallery() {
  const styles = useStyles();
  const say = useSay();
  const arrows = useArrowNavigationGroup({ axis: "vertical", tabbable: true });
  const [text, setText] = useState("");
  const [openId, setOpenId] = useState<string>();
  const left = useRef<string>();
  useEffect(() => {
    // Back from the details, the keyboard goes on where it was.
    if (openId === undefined && left.current) document.getElementById(left.current)?.focus();
    left.current = openId && `card-${openId}`;
  }, [openId]);
  const open = TEMPLATES.find(({ id }) => id === openId);
  if (open) return <TemplateDetails template={open} onBack={() => setOpenId(undefined)} />;
  const found = templateSearch(TEMPLATES, text);
  return (
    <>
      <PageTitle>{say(TEMPLATES_PAGE.title)}</PageTitle>
      <InsertedTemplate />
      <SearchBox
        className={styles.search}
        value={text}
        aria-label={say(TEMPLATES_PAGE.search)}
        placeholder={say(TEMPLATES_PAGE.searchHint)}
        onChange={(_, { value }) => setText(value)}
      />
      <div role="status">
        <Quiet>
          {found.length === 0
            ? say(TEMPLATES_PAGE.none)
            : say(TEMPLATES_PAGE.found, { count: found.length })}
        </Quiet>
      </div>
      <ul className={styles.list} {...arrows}>
        {found.map((template) => (
          <li key={template.id}>
            <TemplateCard template={template} onOpen={() => setOpenId(template.id)} />
          </li>
        ))}
      </ul>
    </>
  );
}
