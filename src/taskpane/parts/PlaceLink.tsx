import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Place } from "../../grading/findings/finding";
import { parseArea } from "../../workbook/address";
import { usePane, useSay } from "../shell/paneContext";
import { FINDING_WORDS } from "../texts/findingWords";

const useStyles = makeStyles({
  place: {
    minWidth: 0,
    color: tokens.colorBrandForegroundLink,
    padding: 0,
    fontSize: "inherit",
    lineHeight: "inherit",
    verticalAlign: "baseline",
  },
});

/** A cell or a sheet by its name; a click goes there where the program can select it. */
export function PlaceLink({ place }: { readonly place: Place }) {
  const styles = useStyles();
  const pane = usePane();
  const say = useSay();
  const { sheet, address } = place;
  const name = address === "" ? sheet : `${sheet}!${address}`;
  const area = address === "" ? TOP : parseArea(address);
  if (name === "") return null;
  if (!area || !pane.workbook.capabilities.selection) return <strong>{name}</strong>;
  return (
    <Button
      size="small"
      appearance="transparent"
      className={styles.place}
      title={say(FINDING_WORDS.goThere)}
      onClick={() => void pane.enter({ sheet, area })}
    >
      {name}
    </Button>
  );
}

const TOP = { row: 0, column: 0, rows: 1, columns: 1 };
