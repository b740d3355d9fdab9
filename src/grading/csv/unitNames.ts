import type { UnitIndex, UnitNames } from "../read/dataColumns";

const DECODER = new TextDecoder();
const ENCODER = new TextEncoder();
const FIRST_BYTES = 1 << 16;
const FIRST_SLOTS = 1 << 12;
/** FNV-1a. */
const BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

/**
 * Names of up to some hundred millions of units, each once, as UTF-8 in one array: a string and an entry of a map for each
 * would need five times as much memory.
 */
export class UnitNameTable implements UnitNames, UnitIndex {
  private bytes = new Uint8Array(FIRST_BYTES);
  /** Where each name begins; behind the last one, where it ends. */
  private offsets = new Uint32Array(FIRST_SLOTS);
  /** Unit + 1 by the hash of its name, open addressing; 0 is free. At most half of them are taken. */
  private slots: Uint32Array | null = new Uint32Array(FIRST_SLOTS);
  private count = 0;

  get length(): number {
    return this.count;
  }

  /** Adds a name, from start to stop in the bytes; gives the unit that has it already, or −1 where it is new. */
  add(bytes: Uint8Array, start: number, stop: number): number {
    let slots = this.indexed();
    if (this.count * 2 >= slots.length) slots = this.slots = this.index(slots.length * 2);
    const slot = this.slotOf(slots, bytes, start, stop);
    const known = slots[slot]!;
    if (known > 0) return known - 1;
    this.append(bytes, start, stop);
    slots[slot] = this.count;
    return -1;
  }

  /** Adds a name as text. */
  addText(name: string): number {
    const bytes = ENCODER.encode(name);
    return this.add(bytes, 0, bytes.length);
  }

  at(unit: number): string | undefined {
    if (!(unit >= 0 && unit < this.count)) return undefined;
    return DECODER.decode(this.bytes.subarray(this.offsets[unit], this.offsets[unit + 1]));
  }

  /** The bytes of a name. */
  bytesOf(unit: number): Uint8Array {
    return this.bytes.subarray(this.offsets[unit], this.offsets[unit + 1]);
  }

  get(name: string): number | undefined {
    const bytes = ENCODER.encode(name);
    const slots = this.indexed();
    const known = slots[this.slotOf(slots, bytes, 0, bytes.length)]!;
    return known > 0 ? known - 1 : undefined;
  }

  /** Gives the memory of the index back until a name is asked for again. */
  releaseIndex(): void {
    this.slots = null;
  }

  private indexed(): Uint32Array {
    if (this.slots) return this.slots;
    let size = FIRST_SLOTS;
    while (size <= this.count * 2) size *= 2;
    return (this.slots = this.index(size));
  }

  has(name: string): boolean {
    return this.get(name) !== undefined;
  }

  /** The slot that holds a name, or the free one where it belongs. */
  private slotOf(slots: Uint32Array, bytes: Uint8Array, start: number, stop: number): number {
    const mask = slots.length - 1;
    let hash = BASIS;
    for (let at = start; at < stop; at++) hash = Math.imul(hash ^ bytes[at]!, PRIME);
    // FNV leaves little in its low bits of what differs late.
    let slot = (hash ^ (hash >>> 15)) & mask;
    while (slots[slot]! > 0 && !this.isAt(slots[slot]! - 1, bytes, start, stop)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private isAt(unit: number, bytes: Uint8Array, start: number, stop: number): boolean {
    const from = this.offsets[unit]!;
    if (this.offsets[unit + 1]! - from !== stop - start) return false;
    for (let at = start; at < stop; at++) {
      if (this.bytes[from + at - start] !== bytes[at]) return false;
    }
    return true;
  }

  private append(bytes: Uint8Array, start: number, stop: number): void {
    const from = this.offsets[this.count]!;
    const end = from + stop - start;
    if (end > this.bytes.length) this.bytes = grown(this.bytes, Math.max(end, from * 1.5));
    if (this.count + 2 > this.offsets.length) {
      const offsets = new Uint32Array(Math.ceil(this.offsets.length * 1.5));
      offsets.set(this.offsets);
      this.offsets = offsets;
    }
    for (let at = start; at < stop; at++) this.bytes[from + at - start] = bytes[at]!;
    this.count++;
    this.offsets[this.count] = end;
  }

  private index(size: number): Uint32Array {
    const slots = new Uint32Array(size);
    for (let unit = 0; unit < this.count; unit++) {
      const slot = this.slotOf(slots, this.bytes, this.offsets[unit]!, this.offsets[unit + 1]!);
      slots[slot] = unit + 1;
    }
    return slots;
  }
}

function grown(bytes: Uint8Array, length: number): Uint8Array<ArrayBuffer> {
  const longer = new Uint8Array(Math.ceil(length));
  longer.set(bytes);
  return longer;
}
