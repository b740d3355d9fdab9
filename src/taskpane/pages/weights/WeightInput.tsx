import { Input, makeStyles } from "@fluentui/react-components";
import { useState } from "react";

const useStyles = makeStyles({
  box: { width: "84px", minWidth: 0 },
  field: { textAlign: "right", fontVariantNumeric: "tabular-nums", minWidth: 0 },
});

/** A number that is taken as soon as it is one; what is being typed stays as typed. */
export function WeightInput(props: {
  readonly label: string;
  readonly value: number;
  readonly unit: string;
  readonly isDisabled: boolean;
  readonly onChange: (value: number) => void;
}) {
  const styles = useStyles();
  const { label, value, unit, isDisabled, onChange } = props;
  const shown = String(Number(value.toFixed(4)));
  const [typed, setTyped] = useState<{ readonly text: string; readonly stands: string }>();
  const type = (text: string): void => {
    const number = Number(text);
    const isNumber = text.trim() !== "" && Number.isFinite(number) && number >= 0;
    setTyped({ text, stands: isNumber ? String(Number(number.toFixed(4))) : shown });
    if (isNumber) onChange(number);
  };
  // What was typed holds until the weight is changed otherwise.
  const text = typed?.stands === shown ? typed.text : shown;
  return (
    <Input
      className={styles.box}
      size="small"
      input={{ className: styles.field, inputMode: "decimal" }}
      aria-label={label}
      value={text}
      contentAfter={unit === "" ? undefined : unit}
      disabled={isDisabled}
      onChange={(_, data) => type(data.value)}
      onBlur={() => setTyped(undefined)}
    />
  );
}
