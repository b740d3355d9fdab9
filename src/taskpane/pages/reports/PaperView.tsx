import { makeStyles, tokens } from "@fluentui/react-components";
import type { Block, Report } from "../../../reports/data/report";
import type { Text } from "../../../reports/data/text";
import { imprintLines } from "../../../reports/render/imprintLines";
import { titleLines } from "../../../reports/render/measures";
import { ChartView } from "./ChartView";
import { FormView } from "./FormView";
import { TableView } from "./TableView";
import { Words } from "./Words";
import { STATE_WORDS } from "../../../reports/render/stateWords";

const useStyles = makeStyles({
  paper: {
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: "anywhere",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase400,
  },
  title: {
    margin: 0,
    textAlign: "center",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  state: { margin: 0, textAlign: "center" },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    textIndent: "2em",
  },
  paragraph: { margin: 0, textIndent: "2em" },
  line: { margin: 0 },
  right: { textAlign: "right" },
  attachment: {
    marginTop: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `1px dashed ${tokens.colorNeutralStroke1}`,
  },
  pageBreak: {
    border: "none",
    borderTop: `1px dashed ${tokens.colorNeutralStroke1}`,
    marginBlock: tokens.spacingVerticalM,
  },
});

/** A paper as it will read; names from cells are text and keep their direction to themselves. */
export function PaperView({ report }: { readonly report: Report }) {
  const styles = useStyles();
  const { title, state, address, blocks, sign, attachments } = report;
  const word = STATE_WORDS[state];
  const { above, below, foot } = imprintLines(report);
  return (
    <article className={styles.paper} lang="zh-CN">
      <Lines texts={above} />
      <h3 className={styles.title}>
        {titleLines(title).map((text, index) => (
          <span key={index}>
            {text}
            <br />
          </span>
        ))}
      </h3>
      {word !== "" && <p className={styles.state}>（{word}）</p>}
      {address && (
        <p className={styles.line}>
          <Words text={address} />：
        </p>
      )}
      <Blocks blocks={blocks} />
      {attachments.length > 0 && (
        <p className={styles.paragraph}>附件：{attachments.map((each) => each.title).join("、")}</p>
      )}
      {sign &&
        [sign.issuer, sign.date].map((text, index) => (
          <p key={index} className={`${styles.line} ${styles.right}`}>
            <Words text={text} />
          </p>
        ))}
      <Lines texts={below} />
      {attachments.map((attachment) => (
        <section key={attachment.title} className={styles.attachment}>
          <h4 className={styles.title}>{attachment.title}</h4>
          <Blocks blocks={attachment.blocks} />
        </section>
      ))}
      <Lines texts={foot} />
    </article>
  );
}

function Lines({ texts }: { readonly texts: readonly Text[] }) {
  const styles = useStyles();
  return texts.map((text, index) => (
    <p key={index} className={styles.line}>
      <Words text={text} />
    </p>
  ));
}

function Blocks({ blocks }: { readonly blocks: readonly Block[] }) {
  return (
    <>
      {blocks.map((block, index) => (
        <BlockView key={index} block={block} />
      ))}
    </>
  );
}

function BlockView({ block }: { readonly block: Block }) {
  const styles = useStyles();
  switch (block.kind) {
    case "heading":
      return <h4 className={styles.heading}>{block.text}</h4>;
    case "paragraph":
      return (
        <p className={styles.paragraph}>
          {block.lead}
          <Words text={block.text} />
        </p>
      );
    case "line":
      return (
        <p className={`${styles.line} ${block.align === "right" ? styles.right : ""}`}>
          <Words text={block.text} />
        </p>
      );
    case "chart":
      return <ChartView chart={block.chart} />;
    case "table":
      return <TableView table={block.table} />;
    case "form":
      return <FormView form={block.form} />;
    case "pageBreak":
      return <hr className={styles.pageBreak} />;
  }
}
