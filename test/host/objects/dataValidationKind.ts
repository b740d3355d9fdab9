import { HostError } from "../engine/hostError";
import { defineKind } from "../engine/kind";
import { intersection, isSameArea } from "../model/areas";
import { clearValidations } from "../model/clearArea";
import type { HostValidation } from "../model/hostSheet";
import { refuseProtected } from "./rangeContent";
import type { RangeSubject } from "./rangeSubject";

const at = ({ sheet, area }: RangeSubject): HostValidation | undefined =>
  sheet.validations.find((each) => isSameArea(each.area, area));

function change(range: RangeSubject, part: Partial<HostValidation>): void {
  refuseProtected(range);
  const { sheet, area } = range;
  const old = at(range) ?? { area, rule: {}, prompt: {}, errorAlert: {} };
  sheet.validations = [...sheet.validations.filter((each) => each !== old), { ...old, ...part }];
}

/** What may be entered into a range. */
export const dataValidationKind = defineKind<RangeSubject>({
  name: "DataValidation",
  properties: {
    Rule: {
      since: 8,
      get: (range) => at(range)?.rule ?? {},
      set: (range, rule) => {
        if (
          !at(range) &&
          range.sheet.validations.some(({ area }) => intersection(area, range.area))
        ) {
          clearValidations(range.sheet, range.area);
        }
        const { list } = rule as { list?: { source: string } };
        if (list && list.source.length > 255) throw new HostError("InvalidArgument");
        change(range, { rule });
      },
    },
    Prompt: {
      since: 8,
      get: (range) => at(range)?.prompt ?? {},
      set: (range, prompt) => change(range, { prompt }),
    },
    ErrorAlert: {
      since: 8,
      get: (range) => at(range)?.errorAlert ?? {},
      set: (range, errorAlert) => change(range, { errorAlert }),
    },
  },
  methods: {
    Clear: {
      since: 8,
      call: (range) => {
        refuseProtected(range);
        clearValidations(range.sheet, range.area);
      },
    },
  },
});
