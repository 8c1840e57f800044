/** When the engine is asked: at once about anything new, but only after a pause while the draft is being typed. */
import type { Engine, EngineQuestion } from './engine-client.ts';
import { sameThread } from './offer.ts';

/**
 * How long the draft has to rest before it is read again, in milliseconds. While it is typed without a pause the page
 * tells of it every 600 to 750 ms, so a shorter time would end in the middle of a sentence.
 */
export const PAUSE = 900;

export interface Asked {
  /** The ticket's key. */
  key: string | null;
  question: EngineQuestion | null;
  /** Somebody waits for the reading: a statement was put in, or is about to be. */
  hurry: boolean;
}

/** Takes every change of the question, and passes on those that are worth an answer. */
export function createAsking(engine: Engine, now: () => Date): (asked: Asked) => void {
  let last: Asked | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;

  function rest(): void {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  }
  function ask(asked: Asked): void {
    rest();
    last = asked;
    if (asked.question) engine.ask({ ...asked.question, now: now() });
    else engine.forget();
  }
  return (asked) => {
    if (last && last.question === asked.question && last.key === asked.key) rest();
    else if (asked.hurry || !onlyTyped(last, asked)) ask(asked);
    else {
      rest();
      timer = setTimeout(() => ask(asked), PAUSE);
    }
  };
}

function onlyTyped(last: Asked | null, { key, question }: Asked): boolean {
  return (
    last?.question != null &&
    question !== null &&
    last.key === key &&
    // A caret that moves in the same draft says where to insert, and nobody is typing.
    last.question.draft !== question.draft &&
    last.question.override === question.override &&
    last.question.off === question.off &&
    last.question.conversation.channel === question.conversation.channel &&
    sameThread(last.question.conversation.thread, question.conversation.thread)
  );
}
