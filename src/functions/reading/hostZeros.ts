let blanksArriveAsZero = false;

/** Told by a probe at the start: older hosts pass an empty cell as 0, and then a 0 may be nothing at all. */
export function setBlanksArriveAsZero(value: boolean): void {
  blanksArriveAsZero = value;
}

/** Whether this cell may be an empty one that the host passes as 0. */
export function mayBeBlank(value: unknown): boolean {
  return blanksArriveAsZero && value === 0;
}
