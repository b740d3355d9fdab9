import { Input, makeStyles } from "@fluentui/react-components";

const useStyles = makeStyles({ input: { minWidth: 0, width: "100%" } });

interface NoteFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** A text of one row; it counts as one step once the field is left. */
export function NoteField({ label, hint, text, onText }: NoteFieldProps) {
  const styles = useStyles();
  return (
    <Input
      key={text}
      size="small"
      className={styles.input}
      aria-label={label}
      placeholder={hint}
      defaultValue={text}
      onBlur={({ target }) => onText(target.value.trim())}
    />
  );
}
