import { Checkbox, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { MappedIndicator } from "../../../grading/layout/mapping";
import type { Proposal } from "../../../grading/layout/proposal";
import { draftMapping, type MappingDraft } from "../../model/mappingDraft";
import { Quiet } from "../../parts/Quiet";
import { Section } from "../../parts/Section";
import { useSay } from "../../shell/paneContext";
import { MAPPING } from "../../texts/gradeTexts";
import { shownWeights, type ShownWeights } from "./shownWeights";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 5.5em 6.5em",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  name: { minWidth: 0, "& label": { overflowWrap: "anywhere" } },
  weight: { minWidth: 0, "& input": { textAlign: "right" } },
  direction: { minWidth: 0, "& select": { minWidth: 0, paddingRight: "20px" } },
});

interface IndicatorListProps {
  readonly proposal: Proposal;
  readonly draft: MappingDraft;
  readonly onEdit: (path: string, value: unknown) => void;
}

/** The indicators with weight and direction; one that does not count is left out. */
export function IndicatorList({ proposal, draft, onEdit }: IndicatorListProps) {
  const styles = useStyles();
  const say = useSay();
  const { mapping } = draftMapping(proposal, draft);
  const indicators = proposal.mapping?.indicators ?? [];
  const counted = mapping?.indicators ?? [];
  const settings = mapping?.settings ?? proposal.mapping?.settings;
  const weights = settings && shownWeights(indicators, settings);
  const total = weights?.total(counted) ?? 0;
  return (
    <Section title={say(MAPPING.indicators)}>
      <ul className={styles.list}>
        {indicators.map((indicator, index) => (
          <IndicatorItem
            key={index}
            indicator={indicator}
            weights={weights!}
            path={`indicators.${index}`}
            edits={draft.edits}
            onEdit={onEdit}
          />
        ))}
      </ul>
      {total > 0 && <Quiet>{say(MAPPING.total, { total: `${total}${weights!.unit}` })}</Quiet>}
    </Section>
  );
}

interface IndicatorItemProps {
  readonly indicator: MappedIndicator;
  readonly weights: ShownWeights;
  readonly path: string;
  readonly edits: MappingDraft["edits"];
  readonly onEdit: (path: string, value: unknown) => void;
}

function IndicatorItem({ indicator, weights, path, edits, onEdit }: IndicatorItemProps) {
  const styles = useStyles();
  const say = useSay();
  const { name, weight, direction } = indicator;
  const isOut = path in edits && edits[path] === null;
  const edited = edits[`${path}.weight`];
  const held = typeof edited === "number" ? edited : weight;
  const setWeight = (text: string): void => {
    const value = Number(text);
    if (text.trim() === "" || !Number.isFinite(value) || value < 0) return;
    onEdit(`${path}.weight`, weights.held(value, indicator));
  };
  return (
    <li className={styles.item}>
      <Checkbox
        className={styles.name}
        label={name}
        checked={!isOut}
        aria-label={say(MAPPING.counts, { name })}
        onChange={(_, { checked }) => onEdit(path, checked === true ? undefined : null)}
      />
      <Input
        size="small"
        className={styles.weight}
        disabled={isOut || weight === null}
        type="number"
        min={0}
        step="any"
        contentAfter={weights.unit === "" ? undefined : weights.unit}
        defaultValue={held === null ? "" : String(weights.shown(held, indicator))}
        aria-label={say(MAPPING.weight, { name })}
        onChange={(_, { value }) => setWeight(value)}
      />
      <Select
        size="small"
        className={styles.direction}
        disabled={isOut}
        defaultValue={(edits[`${path}.direction`] as string | undefined) ?? direction}
        aria-label={say(MAPPING.direction, { name })}
        onChange={(_, { value }) => onEdit(`${path}.direction`, value)}
      >
        <option value="higher">{say(MAPPING.higher)}</option>
        <option value="lower">{say(MAPPING.lower)}</option>
      </Select>
    </li>
  );
}
