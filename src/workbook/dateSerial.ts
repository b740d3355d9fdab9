const MS_PER_DAY = 86_400_000;
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** The serial number of a date that a file writes as text, e.g. 2024-05-01T12:00:00; undefined if it is none. */
export function dateSerial(text: string): number | undefined {
  const match = /^(?:(\d{4})-(\d\d)-(\d\d))?T?(?:(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/.exec(
    text,
  );
  if (!match || text === "") return undefined;
  const [year, month, day, hour = "0", minute = "0", second = "0"] = match.slice(1);
  const time = (Number(hour) * 60 + Number(minute)) * 60_000 + Number(second) * 1000;
  const date =
    year === undefined ? 0 : Date.UTC(Number(year), Number(month) - 1, Number(day)) - DAY_ZERO;
  return (date + time) / MS_PER_DAY;
}
