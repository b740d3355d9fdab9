/** Control characters are refused by some hosts, so they are tested where files carry them. */
export const CONTROL_TEXTS = [
  { name: "a carriage return", text: "甲\r\n乙\r" },
  { name: "control characters", text: "\u0000\u0001\u000b\u001f\u007f" },
  { name: "half a pair", text: "\ud842" },
  { name: "noncharacters", text: "\ufffe\uffff" },
] as const;
