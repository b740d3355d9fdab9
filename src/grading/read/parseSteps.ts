/** Reads "0:60; 5:80; 8:100"; undefined where it is anything else. */
export function parseSteps(text: string): [number, number][] | undefined {
  const parts = text
    .normalize("NFKC")
    .split(/[;、\n]/)
    .map((part) => part.trim())
    .filter(Boolean);
  const steps: [number, number][] = [];
  for (const part of parts) {
    const match = /^(-?\d+(?:\.\d+)?)\s*:\s*(-?\d+(?:\.\d+)?)$/.exec(part);
    if (!match) return undefined;
    steps.push([Number(match[1]), Number(match[2])]);
  }
  return steps.length > 0 ? steps : undefined;
}
