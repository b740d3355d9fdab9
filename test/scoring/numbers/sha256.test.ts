import { createHash } from "node:crypto";
import fc from "fast-check";
import { sha256 } from "../../../src/scoring/numbers/sha256";

it.each([
  {
    name: "abc (FIPS 180-4)",
    text: "abc",
    expected: "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
  },
  {
    name: "two blocks (FIPS 180-4)",
    text: "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
    expected: "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
  },
  {
    name: "a million a (FIPS 180-4)",
    text: "a".repeat(1_000_000),
    expected: "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0",
  },
  {
    name: "nothing",
    text: "",
    expected: "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
  },
])("$name", ({ text, expected }) => {
  expect(sha256(text)).toBe(expected);
});

const reference = (text: string) => createHash("sha256").update(text, "utf8").digest("hex");

it.each(Array.from({ length: 130 }, (_, length) => length))("padding: %i bytes", (length) => {
  expect(sha256("x".repeat(length))).toBe(reference("x".repeat(length)));
});

it("reads any text as UTF-8", () => {
  const text = fc.string({ unit: "binary", maxLength: 200 });
  fc.assert(fc.property(text, (any) => expect(sha256(any)).toBe(reference(any))));
  expect(sha256("衡绩𠮷\ud800")).toBe(reference("衡绩𠮷\ud800"));
});
