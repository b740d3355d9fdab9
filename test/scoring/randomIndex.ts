import { ahp } from "../../src/scoring/weights/ahp";

/** The index of random matrices by which a consistency index of so many items (3 or more) is divided. */
export function randomIndex(size: number): number {
  // All items are equal, and yet the first is twice the second: a contradiction in any size.
  const { consistencyIndex, consistencyRatio } = ahp(
    Array.from({ length: size }, (_, row) =>
      Array.from({ length: size }, (_, column) => {
        if (row === 0 && column === 1) return 2;
        return row === 1 && column === 0 ? 1 / 2 : 1;
      }),
    ),
  );
  return consistencyIndex / consistencyRatio;
}
