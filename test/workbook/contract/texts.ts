/** Texts that must stay texts, letter by letter. */
export const HOSTILE_TEXTS = [
  { name: "a text like a formula", text: "=1+1" },
  { name: "a text that starts with +", text: "+86 10" },
  { name: "a text that starts with -", text: "-" },
  { name: "a text that starts with @", text: "@甲" },
  { name: "leading zeros", text: "007" },
  { name: "a text like a date", text: "1/2" },
  { name: "a text like a number", text: "1e5" },
  { name: "a text like TRUE", text: "TRUE" },
  { name: "a text like an error", text: "#N/A" },
  { name: "an apostrophe", text: "'甲" },
  { name: "markup", text: "<b>&amp;\"甲'</b>]]>" },
  { name: "line breaks and tabs", text: "甲\n乙\t丙" },
  { name: "white space at both ends", text: "  甲 　" },
  { name: "nothing but white space", text: " " },
  { name: "emoji", text: "👨‍👩‍👧🏳️‍🌈" },
  { name: "a rare character", text: "𠮷野家" },
  { name: "a text like an escape", text: "_x000D_ _x005F_ _x41" },
  { name: "the longest text", text: "绩".repeat(32767) },
] as const;

/** Control characters are refused by some hosts, so they are tested where files carry them. */
export const CONTROL_TEXTS = [
  { name: "a carriage return", text: "甲\r\n乙\r" },
  { name: "control characters", text: "\u0000\u0001\u000b\u001f\u007f" },
  { name: "half a pair", text: "\ud842" },
  { name: "noncharacters", text: "\ufffe\uffff" },
] as const;
