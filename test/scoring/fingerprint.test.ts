import { fingerprint } from "../../src/scoring/fingerprint";
import {
  DEFAULT_SETTINGS,
  type Indicator,
  type Scheme,
  type Settings,
} from "../../src/scoring/scheme";
import { givenIndicator, givenScheme } from "./given";

const GROUPED = [
  givenIndicator("a", 60, { groups: [{ name: "经济", weight: 60 }] }),
  givenIndicator("b", 40, { groups: [{ name: "民生", weight: 40 }], classWeights: { 乡镇: 40 } }),
];
const SCHEME = givenScheme(GROUPED);
const [first, second] = GROUPED as [Indicator, Indicator];

const inGroup = (each: Indicator, name: string): Indicator => ({
  ...each,
  groups: each.groups.map((step) => ({ ...step, name })),
});

it("is 64 hexadecimal digits, the same for the same rules", () => {
  expect(fingerprint(SCHEME)).toMatch(/^[0-9a-f]{64}$/);
  expect(fingerprint(structuredClone(SCHEME))).toBe(fingerprint(SCHEME));
});

/** The scheme with the keys of every object the other way round. */
function turned<T>(value: T): T {
  if (Array.isArray(value)) return value.map(turned) as T;
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).reverse();
  return Object.fromEntries(entries.map(([key, inner]) => [key, turned(inner as unknown)])) as T;
}

const { ceiling: _ceiling, ...settings } = DEFAULT_SETTINGS;

it.each<{ name: string; scheme: Scheme }>([
  { name: "the name of the scheme", scheme: { ...SCHEME, name: "别的名称" } },
  {
    name: "the name of an indicator",
    scheme: { ...SCHEME, indicators: [{ ...first, name: "别名" }, second] },
  },
  {
    name: "the name of a group",
    scheme: { ...SCHEME, indicators: [inGroup(first, "经济发展"), second] },
  },
  { name: "the order of keys", scheme: turned(SCHEME) },
  { name: "a setting that is not there", scheme: { ...SCHEME, settings: settings as Settings } },
  {
    name: "noise behind the 15th digit",
    scheme: { ...SCHEME, indicators: [{ ...first, weight: 59.99999999999999 }, second] },
  },
  {
    name: "whether cells are typed as per cent",
    scheme: { ...SCHEME, indicators: [{ ...first, scale: "percent" }, second] },
  },
  {
    name: "no ledger limit by level",
    scheme: givenScheme(GROUPED, { bonus: { total: null, byType: {}, byLevel: {}, byItem: {} } }),
  },
])("$name does not matter", ({ scheme }) => {
  expect(fingerprint(scheme)).toBe(fingerprint(SCHEME));
});

it.each<{ name: string; scheme: Scheme }>([
  { name: "a weight", scheme: { ...SCHEME, indicators: [{ ...first, weight: 60.5 }, second] } },
  {
    name: "the weight of a class",
    scheme: { ...SCHEME, indicators: [first, { ...second, classWeights: { 街道: 40 } }] },
  },
  { name: "the order of indicators", scheme: { ...SCHEME, indicators: [second, first] } },
  {
    name: "one group instead of two",
    scheme: { ...SCHEME, indicators: [first, inGroup(second, "经济")] },
  },
  {
    name: "a share of a class",
    scheme: {
      ...SCHEME,
      bands: SCHEME.bands.map((each) => ({ ...each, classShares: { 甲: 0.2 } })),
    },
  },
  {
    name: "places band by band",
    scheme: givenScheme(GROUPED, { quota: { ...DEFAULT_SETTINGS.quota, method: "tier" } }),
  },
  { name: "decimals", scheme: givenScheme(GROUPED, { decimals: 1 }) },
  {
    name: "the name of a grade",
    scheme: { ...SCHEME, bands: SCHEME.bands.map((band) => ({ ...band, name: `${band.name}级` })) },
  },
  {
    name: "a limit",
    scheme: { ...SCHEME, bands: SCHEME.bands.map((band) => ({ ...band, lower: band.lower! / 2 })) },
  },
])("$name matters", ({ scheme }) => {
  expect(fingerprint(scheme)).not.toBe(fingerprint(SCHEME));
});

it("stays as it is from version to version", () => {
  expect(fingerprint(SCHEME)).toMatchInlineSnapshot(
    `"3dc364bfcc5f6cd71bf10395e04593f87be1ff2e060d2f44180b2974e66c304c"`,
  );
});

it("a whole year is the year that it was, and 封顶分 100 unless given", () => {
  const of = (settings: Partial<Settings>, cap: number | null): string => {
    const rule = {
      kind: "attain",
      direction: "higher",
      target: 50,
      floor: null,
      cap,
      partial: true,
    } as const;
    return fingerprint(givenScheme([{ ...first, rule }, second], settings));
  };
  const year = { period: { from: "2026-01-01", to: "2026-12-31" } };
  expect(of(year, null)).not.toBe(of({}, null));
  expect(of({ period: { from: "2026-01-01", to: "2026-11-30" } }, null)).not.toBe(of(year, null));
  expect(of({}, null)).toBe(of({}, 100));
  expect(of({ marking: "points" }, null)).not.toBe(of({ marking: "points" }, 100));
});
