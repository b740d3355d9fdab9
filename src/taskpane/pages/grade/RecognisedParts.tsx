import { makeStyles, tokens } from "@fluentui/react-components";
import { SURE, type Part } from "../../../grading/layout/proposal";
import { Section } from "../../parts/Section";
import { useSay, type Say } from "../../shell/paneContext";
import { MAPPING, PARTS, ROLES } from "../../texts/gradeTexts";
import { MOST_PARTS } from "./shownWeights";

const useStyles = makeStyles({
  list: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  name: { fontWeight: tokens.fontWeightSemibold, marginTop: tokens.spacingVerticalXS },
  value: { margin: 0, overflowWrap: "anywhere" },
  unsure: { color: tokens.colorStatusWarningForeground3 },
  reasons: { margin: 0, paddingInlineStart: "16px", color: tokens.colorNeutralForeground2 },
});

/** Each part of what was recognised, with the reasons; an unsure one asks to be checked. */
export function RecognisedParts({ parts }: { readonly parts: readonly Part[] }) {
  const styles = useStyles();
  const say = useSay();
  const shown = parts.filter(({ part, value }) => value !== "" && part in PARTS);
  return (
    <Section title={say(MAPPING.why)}>
      <dl className={styles.list}>
        {shown.map(({ part, value, confidence, reasons }) => (
          <div key={part}>
            <dt className={styles.name}>
              {say(PARTS[part]!)}{" "}
              {confidence < SURE && <span className={styles.unsure}>{say(MAPPING.unsure)}</span>}
            </dt>
            <dd className={styles.value}>
              {partInWords(part, value, say)}
              <ul className={styles.reasons}>
                {reasons.map((reason, index) => (
                  <li key={index}>{say(reason)}</li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

function partInWords(part: string, value: string, say: Say): string {
  if (part === "others") return columnsInWords(value, say);
  if (part === "weights") return weightsInWords(value);
  return said(value, say);
}

/** "0.3/0.7" as a person says it: 30%、70%. Full marks stay as they are. */
function weightsInWords(value: string): string {
  const numbers = value.split("/").map(Number);
  const total = numbers.reduce((all, each) => all + (each || 0), 0);
  const isParts = total > 0 && total <= MOST_PARTS;
  return numbers
    .map((number) => {
      if (Number.isNaN(number)) return "?";
      return isParts ? `${Number((number * 100).toPrecision(12))}%` : String(number);
    })
    .join("、");
}

function said(value: string, say: Say): string {
  const words = WORDS[value];
  return words ? say(words) : value;
}

/** "B=total C=rank" as a person says it. */
function columnsInWords(value: string, say: Say): string {
  return value
    .split(" ")
    .map((each) => {
      const [column = "", role = ""] = each.split("=");
      const word = ROLES[role];
      return say(MAPPING.column, { column, role: word ? say(word) : role });
    })
    .join("；");
}

/** Ids among the values, as people say them. */
const WORDS: Readonly<Record<string, (typeof PARTS)[string]>> = {
  percent: { "zh-CN": "百分制", "en-US": "marks out of 100" },
  points: { "zh-CN": "分值制", "en-US": "points out of full marks" },
  wide: { "zh-CN": "一行一个单位", "en-US": "a unit a row" },
  transposed: { "zh-CN": "一列一个单位", "en-US": "a unit a column" },
  long: { "zh-CN": "一行一个单位的一项指标", "en-US": "a row for each unit and indicator" },
  sheets: { "zh-CN": "一张表一个单位", "en-US": "a sheet a unit" },
};
