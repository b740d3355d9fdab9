import type { Piece, Text } from "../../../reports/data/text";

/** A text of a paper; what a user typed keeps its direction to itself. */
export function Words({ text }: { readonly text: Text }) {
  return (
    <>
      {text.map((piece, index) => (
        <Word key={index} piece={piece} />
      ))}
    </>
  );
}

function Word({ piece }: { readonly piece: Piece }) {
  if (piece.kind === "quote") return <bdi>{piece.text}</bdi>;
  return <>{piece.kind === "figure" ? piece.shown + piece.unit : piece.text}</>;
}
