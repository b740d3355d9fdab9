import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  quiet: {
    margin: `${tokens.spacingVerticalXXS} 0`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
});

/** A sentence that helps and does not call for attention. */
export function Quiet({ children }: { readonly children: ReactNode }) {
  return <p className={useStyles().quiet}>{children}</p>;
}
