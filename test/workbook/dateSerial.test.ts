import { dateSerial } from "../../src/workbook/dateSerial";

it.each([
  { text: "2024-01-01", serial: 45292 },
  { text: "2024-01-01T18:00:00", serial: 45292.75 },
  { text: "2024-01-01T00:00:43.2Z", serial: 45292.0005 },
  { text: "06:00", serial: 0.25 },
  { text: "明天", serial: undefined },
  { text: "", serial: undefined },
])("$text is $serial", ({ text, serial }) => expect(dateSerial(text)).toBe(serial));
