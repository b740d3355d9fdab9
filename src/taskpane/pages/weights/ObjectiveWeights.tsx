import { makeStyles, tokens } from "@fluentui/react-components";
import { farApart, METHODS, objectiveTable } from "../../../grading/edit/objectiveTable";
import type { ReadWorkbook } from "../../../grading/read/readWorkbook";
import { Quiet } from "../../parts/Quiet";
import { useSay } from "../../shell/paneContext";
import { METHOD_NAMES, WEIGHTS } from "../../texts/weightsTexts";

const useStyles = makeStyles({
  table: {
    width: "100%",
    tableLayout: "fixed",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
  },
  head: {
    textAlign: "right",
    fontWeight: tokens.fontWeightSemibold,
    verticalAlign: "bottom",
    overflowWrap: "anywhere",
  },
  name: {
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
    paddingTop: tokens.spacingVerticalXS,
  },
  number: { textAlign: "right", borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  own: { fontWeight: tokens.fontWeightSemibold },
  far: { color: tokens.colorStatusWarningForeground3 },
});

/** What each indicator counts, beside what the data give by five methods. */
export function ObjectiveWeights(props: {
  readonly read: ReadWorkbook;
  /** What each indicator counts of the whole. */
  readonly shares: ReadonlyMap<number, number>;
}) {
  const styles = useStyles();
  const say = useSay();
  const { read, shares } = props;
  const table = objectiveTable(read, [...shares.keys()]);
  const problems = METHODS.flatMap((method) => {
    const own = table.shares[method];
    return Array.isArray(own) ? [] : [`${say(METHOD_NAMES[method])}: ${say(own as never)}`];
  });
  return (
    <>
      <Quiet>{say(WEIGHTS.objectiveAbout, { units: table.units })}</Quiet>
      {table.leftAside > 0 && <Quiet>{say(WEIGHTS.leftAside, { count: table.leftAside })}</Quiet>}
      <table className={styles.table}>
        <thead>
          <tr>
            <th className={styles.head} scope="col">
              {say(WEIGHTS.own)}
            </th>
            {METHODS.map((method) => (
              <th key={method} className={styles.head} scope="col">
                {say(METHOD_NAMES[method])}
              </th>
            ))}
          </tr>
        </thead>
        {table.indicators.map((index, at) => (
          <IndicatorShares
            key={index}
            name={read.scheme.indicators[index]!.name}
            own={shares.get(index)!}
            found={METHODS.map((method) => {
              const all = table.shares[method];
              return Array.isArray(all) ? (all as readonly number[])[at] : undefined;
            })}
          />
        ))}
      </table>
      {problems.map((problem) => (
        <Quiet key={problem}>{problem}</Quiet>
      ))}
    </>
  );
}

/** One indicator: its own share, and what each method gives where it gives one. */
function IndicatorShares(props: {
  readonly name: string;
  readonly own: number;
  readonly found: readonly (number | undefined)[];
}) {
  const styles = useStyles();
  const say = useSay();
  const { name, own, found } = props;
  const far = farApart(
    own,
    found.filter((share) => share !== undefined),
  );
  return (
    <tbody>
      <tr>
        <th className={styles.name} scope="rowgroup" colSpan={METHODS.length + 1}>
          {name}{" "}
          {far !== 0 && (
            <span className={styles.far}>{say(far > 0 ? WEIGHTS.farAbove : WEIGHTS.farBelow)}</span>
          )}
        </th>
      </tr>
      <tr className={styles.number}>
        <td className={styles.own}>{percent(own)}</td>
        {found.map((share, method) => (
          <td key={METHODS[method]}>{percent(share)}</td>
        ))}
      </tr>
    </tbody>
  );
}

function percent(share: number | undefined): string {
  return share === undefined ? "—" : (share * 100).toFixed(1);
}
