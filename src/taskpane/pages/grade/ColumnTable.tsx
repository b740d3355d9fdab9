import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { hasItemsAcross } from "../../../grading/layout/mapping/hasItemsAcross";
import type { Edit } from "../../../grading/layout/mapping/edit";
import type { Mapping } from "../../../grading/layout/mapping/mapping";
import type { ColumnProposal, TableProposal } from "../../../grading/layout/propose/proposal";
import type { RoleByHand } from "../../../grading/layout/propose/withRoles";
import { Quiet } from "../../parts/Quiet";
import { Section } from "../../parts/Section";
import { useSay } from "../../shell/paneContext";
import { MAPPING } from "../../texts/mappingTexts";
import { ColumnHead } from "./ColumnHead";
import { IndicatorFields } from "./IndicatorFields";
import { shownWeights } from "./shownWeights";
import { useSelectedColumn } from "./useSelectedColumn";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: {
    paddingBlock: tokens.spacingVerticalXXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  selected: { backgroundColor: tokens.colorBrandBackground2 },
});

interface ColumnTableProps {
  readonly table: TableProposal;
  readonly mapping: Mapping;
  readonly onRole: (at: string, role: RoleByHand) => void;
  readonly onEdit: (edit: Edit) => void;
}

/** Every column of the table and what it is taken for; everything can be changed, also by a click in the sheet. */
export function ColumnTable({ table, mapping, onRole, onEdit }: ColumnTableProps) {
  const styles = useStyles();
  const say = useSay();
  const { selected, rowOf } = useSelectedColumn(table);
  const weights = shownWeights(table.mapping);
  const total = weights.total(mapping.indicators);
  return (
    <Section title={say(hasItemRows(table) ? MAPPING.rows : MAPPING.columns)}>
      {table.method.weights && <Quiet>{say(table.method.weights)}</Quiet>}
      <Quiet>{say(MAPPING.pointing)}</Quiet>
      <ul className={styles.list}>
        {table.columns.map((column) => {
          const { at } = column;
          const indicator = mapping.indicators.find((each) => each.at === at);
          return (
            <li
              key={at}
              ref={rowOf(at)}
              className={mergeClasses(styles.item, at === selected && styles.selected)}
              aria-current={at === selected}
            >
              <ColumnHead
                column={column}
                table={table}
                role={roleNow(mapping, column)}
                onRole={(role) => onRole(at, role)}
              />
              {indicator && (
                <IndicatorFields indicator={indicator} weights={weights} onEdit={onEdit} />
              )}
            </li>
          );
        })}
      </ul>
      {total > 0 && <Quiet>{say(MAPPING.total, { total: `${total}${weights.unit}` })}</Quiet>}
    </Section>
  );
}

/** Whether the indicators stand in rows: units across, or a sheet a unit. */
function hasItemRows({ orientation, mapping }: TableProposal): boolean {
  return orientation === "columns" || (orientation === "sheets" && !hasItemsAcross(mapping));
}

/** What a column is in the mapping as it stands. */
function roleNow(mapping: Mapping, { at }: ColumnProposal): RoleByHand {
  const { unit, alsoUnit, indicators, adjustments, vetoes } = mapping;
  const has = (all: readonly { readonly at: string }[]): boolean =>
    all.some((each) => each.at === at);
  if (has([unit, ...alsoUnit])) return "unit";
  if (has(indicators)) return "indicator";
  if (mapping.class?.at === at) return "class";
  if (mapping.total?.at === at) return "total";
  if (mapping.rank?.at === at) return "rank";
  if (has(vetoes)) return "veto";
  return adjustments.find((each) => each.at === at)?.sign ?? "unused";
}
