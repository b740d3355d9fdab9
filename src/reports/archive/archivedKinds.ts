import type { KindId } from "../kindNames";

/** For whom something is kept: the office's own archive, the superior office, the audit. */
export const ARCHIVE_USES = ["archive", "superior", "audit"] as const;
export type ArchiveUse = (typeof ARCHIVE_USES)[number];

/**
 * The papers of a year and for whom each is meant, an ordinary division that offices change in the list. 申诉复核单 is written
 * for each objection and stands among the files received.
 */
export const ARCHIVED_KINDS: readonly {
  readonly kind: KindId;
  readonly uses: readonly ArchiveUse[];
}[] = [
  { kind: "task", uses: ["archive", "audit"] },
  { kind: "quarter", uses: ["archive"] },
  { kind: "inspection", uses: ["archive"] },
  { kind: "briefing", uses: ["archive"] },
  { kind: "minutes", uses: ["archive", "superior", "audit"] },
  { kind: "public", uses: ["archive", "audit"] },
  { kind: "bulletin", uses: ["archive", "superior", "audit"] },
  { kind: "ranking", uses: ["archive", "superior", "audit"] },
  { kind: "feedback", uses: ["archive", "audit"] },
  { kind: "register", uses: ["archive", "audit"] },
  { kind: "rewards", uses: ["archive", "superior", "audit"] },
  { kind: "annual", uses: ["archive", "superior"] },
  { kind: "analysis", uses: ["archive"] },
];
