import { invalidArgument, notImplemented } from "../engine/hostError";
import { defineKind } from "../engine/kind";
import { intersection } from "../model/areas";
import { clearConditionals } from "../model/clearArea";
import type { HostConditional } from "../model/hostSheet";
import { refuseProtected } from "./rangeContent";
import type { RangeSubject } from "./rangeSubject";

interface ConditionalSubject extends RangeSubject {
  readonly conditional: HostConditional;
}

const ruleKind = defineKind<ConditionalSubject>({
  name: "ConditionalFormatRule",
  properties: {
    Formula: {
      since: 6,
      get: ({ conditional }) => conditional.formula,
      set: ({ conditional }, value) => {
        if (typeof value !== "string" || !value.startsWith("="))
          throw invalidArgument("No formula");
        if (/\bHJ\./.test(value))
          throw invalidArgument("No custom functions in conditional formats");
        conditional.formula = value;
      },
    },
  },
});

const fillKind = defineKind<ConditionalSubject>({
  name: "ConditionalRangeFill",
  properties: {
    Color: {
      since: 6,
      get: ({ conditional }) => conditional.fill,
      set: ({ conditional }, value) => (conditional.fill = String(value)),
    },
  },
});

const fontKind = defineKind<ConditionalSubject>({
  name: "ConditionalRangeFont",
  properties: {
    Color: {
      since: 6,
      get: ({ conditional }) => conditional.fontColor,
      set: ({ conditional }, value) => (conditional.fontColor = String(value)),
    },
    Bold: {
      since: 6,
      get: ({ conditional }) => conditional.bold,
      set: ({ conditional }, value) => (conditional.bold = value === true),
    },
  },
});

const formatKind = defineKind<ConditionalSubject>({
  name: "ConditionalRangeFormat",
  links: {
    Fill: { since: 6, to: (subject) => fillKind(subject.book, subject) },
    Font: { since: 6, to: (subject) => fontKind(subject.book, subject) },
  },
});

const customKind = defineKind<ConditionalSubject>({
  name: "CustomConditionalFormat",
  links: {
    Rule: { since: 6, to: (subject) => ruleKind(subject.book, subject) },
    Format: { since: 6, to: (subject) => formatKind(subject.book, subject) },
  },
});

const conditionalKind = defineKind<ConditionalSubject>({
  name: "ConditionalFormat",
  identity: ({ conditional }) => ({ Id: conditional.id }),
  properties: {
    Id: { since: 6, get: ({ conditional }) => conditional.id },
    Type: { since: 6, get: ({ conditional }) => conditional.type },
  },
  links: {
    Custom: { since: 6, to: (subject) => customKind(subject.book, subject) },
    CustomOrNullObject: {
      since: 6,
      to: (subject) =>
        subject.conditional.type === "Custom" ? customKind(subject.book, subject) : null,
    },
  },
  methods: {
    Delete: {
      since: 6,
      call: (subject) => {
        refuseProtected(subject);
        const { sheet, conditional } = subject;
        sheet.conditionals = sheet.conditionals.filter((each) => each.id !== conditional.id);
      },
    },
  },
});

/** The conditional formats of a range. */
export const conditionalsKind = defineKind<RangeSubject>({
  name: "ConditionalFormatCollection",
  items: (range) =>
    range.sheet.conditionals
      .filter(({ areas }) => areas.some((area) => intersection(area, range.area)))
      .map((conditional) => conditionalKind(range.book, { ...range, conditional })),
  item: (range, key) => {
    const conditional = range.sheet.conditionals.find(({ id }) => id === key);
    return conditional && conditionalKind(range.book, { ...range, conditional });
  },
  methods: {
    Add: {
      since: 6,
      call: (range, [type]) => {
        if (type !== "Custom") throw notImplemented(`conditional formats of type ${String(type)}`);
        refuseProtected(range);
        const id = range.book.nextId();
        const looks = { formula: "", fill: "", fontColor: "", bold: false };
        const conditional: HostConditional = { id, areas: [range.area], type, ...looks };
        range.sheet.conditionals.unshift(conditional);
        return conditionalKind(range.book, { ...range, conditional });
      },
    },
    ClearAll: {
      since: 6,
      call: (range) => {
        refuseProtected(range);
        clearConditionals(range.sheet, range.area);
      },
    },
  },
});
