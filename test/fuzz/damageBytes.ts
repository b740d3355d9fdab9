import type { Chance } from "../soak/chance";

/** Numbers at which programs that count in bytes break. */
const EDGES = [0, 1, 0x7f, 0x80, 0xff, 0xfffe, 0xffff, 0x7fff_ffff, 0x8000_0000, 0xffff_ffff];

/** The bytes with one mistake in them, as of a bad disk or a download that broke off. */
export function damageBytes(bytes: Uint8Array, chance: Chance): Uint8Array {
  if (bytes.length === 0) return bytes;
  return chance.oneOf([flipBits, overwrite, cutOff, takeOut, putTwice, putNoise])(bytes, chance);
}

/** Headers and directories stand at both ends: half of all mistakes go there. */
function place(length: number, chance: Chance): number {
  const near = Math.min(length, 512);
  return chance.oneOf([
    () => chance.below(length),
    () => chance.below(length),
    () => chance.below(near),
    () => length - 1 - chance.below(near),
  ])();
}

function flipBits(bytes: Uint8Array, chance: Chance): Uint8Array {
  const damaged = bytes.slice();
  for (let times = 1 + chance.below(4); times > 0; times -= 1) {
    damaged[place(bytes.length, chance)]! ^= 1 << chance.below(8);
  }
  return damaged;
}

function overwrite(bytes: Uint8Array, chance: Chance): Uint8Array {
  const damaged = bytes.slice();
  const at = place(bytes.length, chance);
  const value = chance.oneOf(EDGES);
  const width = chance.oneOf([1, 2, 4]);
  for (let index = 0; index < width && at + index < damaged.length; index += 1) {
    damaged[at + index] = (value >>> (8 * index)) & 0xff;
  }
  return damaged;
}

function cutOff(bytes: Uint8Array, chance: Chance): Uint8Array {
  return bytes.slice(0, place(bytes.length, chance));
}

function takeOut(bytes: Uint8Array, chance: Chance): Uint8Array {
  const at = place(bytes.length, chance);
  return joined(bytes.subarray(0, at), bytes.subarray(at + 1 + chance.below(64)));
}

function putTwice(bytes: Uint8Array, chance: Chance): Uint8Array {
  const at = place(bytes.length, chance);
  const end = at + 1 + chance.below(256);
  return joined(bytes.subarray(0, end), bytes.subarray(at));
}

function putNoise(bytes: Uint8Array, chance: Chance): Uint8Array {
  const damaged = bytes.slice();
  const at = place(bytes.length, chance);
  const end = Math.min(damaged.length, at + 1 + chance.below(64));
  for (let index = at; index < end; index += 1) damaged[index] = chance.below(256);
  return damaged;
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array {
  const whole = new Uint8Array(one.length + other.length);
  whole.set(one);
  whole.set(other, one.length);
  return whole;
}
