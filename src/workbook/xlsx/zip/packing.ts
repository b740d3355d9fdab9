import { Deflate } from "fflate";

/** Takes the pieces of a part one after the other and gives them on packed, as one stream. */
export type Deflater = (piece: Uint8Array, isLast: boolean) => void;

/** How long parts are packed; a place that has a quicker way than ours gives its own. */
export interface Packing {
  deflater(onPacked: (packed: Uint8Array) => void): Deflater;
}

/** The effort of packing, from 1 to 9: what more would save is little, and takes long. */
export const PACKING_LEVEL = 4;

/** In JavaScript alone, as it goes in every browser. */
export const PLAIN_PACKING: Packing = {
  deflater: (onPacked) => {
    const stream = new Deflate({ level: PACKING_LEVEL }, onPacked);
    return (piece, isLast) => stream.push(piece, isLast);
  },
};
