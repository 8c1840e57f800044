import { type HeldOut, heldOut } from './calibrate.ts';
import { AUTHORS, type GeneralExample, type SupportExample } from './data.ts';
import { type Learned, learnModel, type Model } from './model.ts';

/** For each author the model that has not read them, and what it says of their messages. */
export function leaveOut(
  general: readonly GeneralExample[],
  corpus: readonly SupportExample[],
  groups: Learned,
): { author: string; model: Model; held: HeldOut[] }[] {
  return AUTHORS.map((author) => {
    const others = corpus.filter((example) => example.author !== author);
    const model = learnModel(general, others, groups);
    const own = corpus.filter((example) => example.author === author);
    return { author, model, held: own.map((example) => heldOut(model, example)) };
  });
}
