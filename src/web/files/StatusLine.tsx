import { Button, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { say, type Locale, type Sentence } from "../../scoring/locale";
import { LINE } from "./lineStyle";

const useStyles = makeStyles({ line: LINE });

interface StatusLineProps {
  readonly locale: Locale;
  readonly actions: readonly (readonly [name: Sentence, act: () => void])[];
  readonly children: ReactNode;
}

/** Something that is said or asked under the top bar, with what can be answered. */
export function StatusLine({ locale, actions, children }: StatusLineProps) {
  const styles = useStyles();
  return (
    <div className={styles.line}>
      {children}
      {actions.map(([name, act]) => (
        <Button key={name["en-US"]} size="small" onClick={act}>
          {say(name, {}, locale)}
        </Button>
      ))}
    </div>
  );
}
