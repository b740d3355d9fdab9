import { readNumberText } from "../../scoring/numbers/numberText";

/** One step as it is written: its lower limit, typed as per cent or not, and what it gives. */
export interface WrittenStep {
  readonly lower: number;
  readonly isPercent: boolean;
  readonly score: number;
}

/** Reads "0:60; 5:80; 8:100" or "80%:60；95%:100"; undefined where it is anything else. */
export function parseSteps(text: string): WrittenStep[] | undefined {
  const parts = text
    .normalize("NFKC")
    .split(/[;、\n]/)
    .map((part) => part.trim())
    .filter(Boolean);
  const steps: WrittenStep[] = [];
  for (const part of parts) {
    const [lower, score, ...rest] = part.split(":").map((each) => readNumberText(each));
    if (lower?.kind !== "number" || score?.kind !== "number" || rest.length > 0) return undefined;
    if (score.isPercent) return undefined;
    steps.push({ lower: lower.value, isPercent: lower.isPercent, score: score.value });
  }
  return steps.length > 0 ? steps : undefined;
}
