import { Input } from "@fluentui/react-components";
import { useState } from "react";
import { ConfirmDialog } from "../../parts/ConfirmDialog";

/** Asks for a few words before something is done. */
export function AskDialog(props: {
  /** What will be done; the button says the same. */
  readonly title: string;
  readonly question: string;
  /** Whether nothing is done without an answer. */
  readonly isRequired?: boolean;
  readonly onAnswer: (answer: string) => void;
  readonly onClose: () => void;
}) {
  const { title, question, isRequired = false, onAnswer, onClose } = props;
  const [answer, setAnswer] = useState("");
  const confirm = (): void => {
    onClose();
    onAnswer(answer.trim());
  };
  return (
    <ConfirmDialog
      title={title}
      confirm={title}
      onConfirm={confirm}
      onClose={onClose}
      isDisabled={isRequired && answer.trim() === ""}
    >
      <p>{question}</p>
      <Input aria-label={question} value={answer} onChange={(_, { value }) => setAnswer(value)} />
    </ConfirmDialog>
  );
}
