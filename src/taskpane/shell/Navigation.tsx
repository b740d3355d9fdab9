import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { PAGE_IDS, type PageId } from "../model/pageId";
import { PAGE_NAMES, SHELL } from "../texts/shellTexts";
import { usePane, usePaneState, useSay } from "./paneContext";

const useStyles = makeStyles({
  // Names that need more than a line go on in a second one and are never cut.
  list: {
    flexWrap: "wrap",
    flexShrink: 0,
    paddingInline: tokens.spacingHorizontalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  tab: {
    paddingInline: 0,
    // Where eleven names of two characters do not fit into one line, six stand above five and not ten above one.
    minWidth: "clamp(0px, calc((335px - 100%) * 999), 14.5%)",
    "& span": { fontSize: "13px" },
  },
});

/** The names of the pages, in one line where they fit. */
export function Navigation() {
  const styles = useStyles();
  const pane = usePane();
  const { page } = usePaneState();
  const say = useSay();
  return (
    <TabList
      className={styles.list}
      size="small"
      selectedValue={page}
      aria-label={say(SHELL.pages)}
      onTabSelect={(_, { value }) => pane.open(value as PageId)}
    >
      {PAGE_IDS.map((id) => (
        <Tab key={id} value={id} id={`tab-${id}`} aria-controls="page" className={styles.tab}>
          {say(PAGE_NAMES[id])}
        </Tab>
      ))}
    </TabList>
  );
}
