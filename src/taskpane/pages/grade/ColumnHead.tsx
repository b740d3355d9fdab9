import { Link, makeStyles, Select, tokens } from "@fluentui/react-components";
import {
  SURE,
  type ColumnProposal,
  type TableProposal,
} from "../../../grading/layout/propose/proposal";
import { ROLES_BY_HAND, type RoleByHand } from "../../../grading/layout/propose/withRoles";
import { isolated } from "../../../scoring/isolated";
import { usePane, useSay } from "../../shell/paneContext";
import { LONG_ROLES, MAPPING, ROLES } from "../../texts/mappingTexts";
import { placeOfColumn } from "./placeOfColumn";

const useStyles = makeStyles({
  head: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 7.5em",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
  },
  name: { minWidth: 0, overflowWrap: "anywhere" },
  at: { color: tokens.colorNeutralForeground2, marginInlineEnd: "4px" },
  reason: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  unsure: { color: tokens.colorStatusWarningForeground3 },
  role: { minWidth: 0, "& select": { minWidth: 0, paddingRight: "20px" } },
});

interface ColumnHeadProps {
  readonly column: ColumnProposal;
  readonly table: TableProposal;
  readonly role: RoleByHand;
  readonly onRole: (role: RoleByHand) => void;
}

/** A column with its header, what it is taken for and why; its name leads to it in the sheet. */
export function ColumnHead({ column, table, role, onRole }: ColumnHeadProps) {
  const styles = useStyles();
  const pane = usePane();
  const say = useSay();
  const { at, header, name, group, sure, reason } = column;
  const shown = name || header;
  const place = placeOfColumn(table, at);
  // A name that was taken from the group needs it no more.
  const isGrouped = group !== "" && !group.startsWith(shown);
  return (
    <div className={styles.head}>
      <div className={styles.name}>
        <Link as="button" onClick={() => place && void pane.goTo(place)}>
          <span className={styles.at}>{at}</span>
          {isolated(isGrouped ? `${group} · ${shown}` : shown)}
        </Link>
        <div className={styles.reason}>
          {say(reason)}
          {sure < SURE && <span className={styles.unsure}> {say(MAPPING.unsure)}</span>}
        </div>
      </div>
      {table.orientation === "long" ? (
        // What stands in rows cannot be taken for something else one by one.
        <span>{say(LONG_ROLES[column.role] ?? ROLES.unused)}</span>
      ) : (
        <Select
          size="small"
          className={styles.role}
          value={role}
          aria-label={say(MAPPING.role, { name: shown || at })}
          onChange={(_, { value }) => onRole(value as RoleByHand)}
        >
          {ROLES_BY_HAND.map((each) => (
            <option key={each} value={each}>
              {say(ROLES[each])}
            </option>
          ))}
        </Select>
      )}
    </div>
  );
}
