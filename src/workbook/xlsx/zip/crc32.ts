const FIRST = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});
const SECOND = FIRST.map(further);
const THIRD = SECOND.map(further);
const FOURTH = THIRD.map(further);

function further(value: number): number {
  return (value >>> 8) ^ FIRST[value & 0xff]!;
}

/** The checksum of a zip entry: CRC-32 of its unpacked bytes, four bytes at a step. */
export function crc32(bytes: Uint8Array): number {
  const sum = new Crc32();
  sum.add(bytes);
  return sum.value;
}

/** The same of bytes that come in pieces. */
export class Crc32 {
  private sum = 0xffffffff;

  add(bytes: Uint8Array): void {
    let { sum } = this;
    let at = 0;
    for (const end = bytes.length - 3; at < end; at += 4) {
      sum ^= bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
      sum =
        FOURTH[sum & 0xff]! ^
        THIRD[(sum >>> 8) & 0xff]! ^
        SECOND[(sum >>> 16) & 0xff]! ^
        FIRST[sum >>> 24]!;
    }
    for (; at < bytes.length; at += 1) sum = FIRST[(sum ^ bytes[at]!) & 0xff]! ^ (sum >>> 8);
    this.sum = sum;
  }

  get value(): number {
    return (this.sum ^ 0xffffffff) >>> 0;
  }
}
