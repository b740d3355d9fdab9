import { constants, deflateRawSync } from "node:zlib";
import { PACKING_LEVEL, type Packing } from "./packing";

/** As far back as packed bytes can refer. */
const WINDOW = 2 ** 15;

/**
 * Packs by the library of Node, which is several times as quick as JavaScript. Each piece is packed by itself, up to a
 * whole byte, and knows the end of the piece before it: one behind the other they are one stream.
 */
export const NATIVE_PACKING: Packing = {
  deflater: (onPacked) => {
    let before = new Uint8Array();
    return (piece, isLast) => {
      onPacked(
        deflateRawSync(piece, {
          level: PACKING_LEVEL,
          finishFlush: isLast ? constants.Z_FINISH : constants.Z_SYNC_FLUSH,
          ...(before.length > 0 ? { dictionary: before } : {}),
        }),
      );
      before = piece.slice(-WINDOW);
    };
  },
};
