import { makeStyles, tokens } from "@fluentui/react-components";
import type { Template } from "../../../templates/template";
import { useSay } from "../../shell/paneContext";
import { TEMPLATES_PAGE } from "../../texts/templatesTexts";
import { Thumbnail } from "./Thumbnail";

const useStyles = makeStyles({
  card: {
    display: "grid",
    gridTemplateColumns: "104px minmax(0, 1fr)",
    gap: tokens.spacingHorizontalS,
    alignItems: "start",
    width: "100%",
    padding: tokens.spacingHorizontalS,
    textAlign: "left",
    font: "inherit",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  title: { display: "block", fontWeight: tokens.fontWeightSemibold },
  text: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** A template in the gallery: picture, title, what it is for and who uses it. */
export function TemplateCard(props: { readonly template: Template; readonly onOpen: () => void }) {
  const styles = useStyles();
  const say = useSay();
  const { id, title, purpose } = props.template;
  return (
    <button type="button" id={`card-${id}`} className={styles.card} onClick={props.onOpen}>
      <Thumbnail id={id} />
      <span>
        <span className={styles.title}>{say(title)}</span>
        <span className={styles.text}>{say(purpose)}</span>
        <DocumentLine documents={props.template.documents} />
      </span>
    </button>
  );
}

/** Which documents the template follows. */
export function DocumentLine({ documents }: { readonly documents: readonly string[] }) {
  const styles = useStyles();
  const say = useSay();
  const text =
    documents.length === 0
      ? say(TEMPLATES_PAGE.noDocuments)
      : say(TEMPLATES_PAGE.documents, { documents: documents.join(" ") });
  return <span className={styles.text}>{text}</span>;
}
