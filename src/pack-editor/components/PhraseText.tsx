import { piecesOf } from '../phrases.ts';

/** The words of a phrase, with its slots as chips. */
export function PhraseText({ text }: { text: string }) {
  return (
    <>
      {piecesOf(text).map((piece, index) =>
        piece.slot ? (
          <span key={index} class="chip">
            {piece.text}
          </span>
        ) : (
          piece.text
        ),
      )}
    </>
  );
}
