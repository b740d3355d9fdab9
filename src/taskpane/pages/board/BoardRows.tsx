import { Button, Input, makeStyles } from "@fluentui/react-components";
import { useMemo, useRef, useState } from "react";
import { decide, movedGrade, note } from "../../../grading/board/boardDraft";
import { plainWord } from "../../../scoring/plainWord";
import { Quiet } from "../../parts/Quiet";
import { Section } from "../../parts/Section";
import { useSay } from "../../shell/paneContext";
import { BOARD } from "../../texts/boardTexts";
import { BoardRowItem, type RowSteps } from "./BoardRowItem";
import type { BoardWork } from "./useBoard";
import { useIsWide } from "./useIsWide";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
});

const FIND_FROM = 15;
const AT_FIRST = 100;
const MORE = 200;

/** The units in the order of ranks, each with its decision. */
export function BoardRows({ work }: { readonly work: BoardWork }) {
  const styles = useStyles();
  const say = useSay();
  const { open, made, step } = work;
  const [word, setWord] = useState("");
  const [limit, setLimit] = useState(AT_FIRST);
  const list = useRef<HTMLUListElement>(null);
  const isWide = useIsWide(list);
  const steps = useRowSteps(step);
  const { bands, settings } = open.grading.appraisal.scheme;
  const grades = bands.map(({ name }) => name).join("\n");
  const hasClasses = open.grading.appraisal.columns.classNames.length > 1;
  const found = made.rows.filter(({ unit }) => plainWord(unit).includes(plainWord(word)));
  return (
    <Section title={say(BOARD.units)}>
      <Quiet>{say(BOARD.keys)}</Quiet>
      {made.rows.length >= FIND_FROM && (
        <Input
          size="small"
          value={word}
          placeholder={say(BOARD.find)}
          aria-label={say(BOARD.find)}
          onChange={(_, { value }) => setWord(value)}
        />
      )}
      <ul ref={list} className={styles.list}>
        {found.slice(0, limit).map((row) => (
          <BoardRowItem
            key={row.index}
            row={row}
            grades={grades}
            decimals={settings.decimals}
            hasClasses={hasClasses}
            isWide={isWide}
            steps={steps}
          />
        ))}
      </ul>
      {found.length === 0 && <Quiet>{say(BOARD.noUnit, { word })}</Quiet>}
      {found.length > limit && (
        <Button size="small" appearance="transparent" onClick={() => setLimit(limit + MORE)}>
          {say(BOARD.more, { count: Math.min(MORE, found.length - limit) })}
        </Button>
      )}
    </Section>
  );
}

/** What a row can do; the same object until the workbook is read again, so that only rows that differ are drawn. */
function useRowSteps(step: BoardWork["step"]): RowSteps {
  return useMemo(
    () => ({
      onDecide: ({ unit }, grade) =>
        step((draft, { grading }) => decide(draft, grading, unit, grade)),
      onMove: ({ unit, index, decided }, by) =>
        step((draft, { grading }) => {
          const grade = movedGrade(grading, index, decided, by);
          return grade === undefined ? draft : decide(draft, grading, unit, grade);
        }),
      onNote: ({ unit }, what) => step((draft, { grading }) => note(draft, grading, unit, what)),
    }),
    [step],
  );
}
