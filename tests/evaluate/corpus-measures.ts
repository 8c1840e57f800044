import type { Read } from './corpus.ts';
import {
  auc,
  barAt,
  calibrationError,
  macroF1,
  mean,
  quantile,
  rankCorrelation,
  type Scored,
  shareOf,
} from './measures.ts';

export const FALSE_ALARMS = 0.05;

/** One row of the table: a figure of some messages, each with what was read. */
export interface Measure {
  name: string;
  of: (messages: readonly Read[]) => number;
}
const upsets = (messages: readonly Read[]): Scored[] =>
  messages.map(({ reading, isUpset }) => ({ score: reading.upset, is: isUpset }));

function recall(messages: readonly Read[], counts: (message: Read) => boolean): number {
  const bar = barAt(upsets(messages), FALSE_ALARMS);
  return shareOf(
    messages.filter((message) => message.isUpset && counts(message)),
    ({ reading }) => reading.upset > bar,
  );
}

/** The likeliest for the model, no feeling being one of the choices. */
function modelTop({ model }: Read): string {
  const none = 1 - model.feelings.reduce((sum, { score }) => sum + score, 0);
  const [first] = model.feelings;
  return first && first.score > none ? first.name : 'neutral';
}

export const MEASURES: readonly Measure[] = [
  { name: 'upset AUC', of: (messages) => auc(upsets(messages)) },
  { name: 'upset recall at 5 % false alarms', of: (messages) => recall(messages, () => true) },
  { name: '– a feeling is named', of: (messages) => recall(messages, ({ stated }) => stated) },
  { name: '– no feeling is named', of: (messages) => recall(messages, ({ stated }) => !stated) },
  { name: 'upset calibration error', of: (messages) => calibrationError(upsets(messages)) },
  {
    name: 'feelings top-1, the strongest',
    of: (messages) => shareOf(messages, ({ feelings, top }) => feelings[0] === top),
  },
  {
    name: 'feelings top-1, either label',
    of: (messages) => shareOf(messages, ({ feelings, top }) => feelings.some((name) => name === top)),
  },
  {
    name: '– the model alone, the strongest',
    of: (messages) => shareOf(messages, (message) => message.feelings[0] === modelTop(message)),
  },
  {
    name: 'feelings macro-F1',
    of: (messages) =>
      macroF1(
        messages.map(({ feelings, reading }) => ({
          gold: feelings,
          said: reading.feelings.length > 0 ? reading.feelings.map(({ name }) => name) : ['neutral'],
        })),
      ),
  },
  {
    name: 'situations top-1, silence is wrong',
    of: (messages) =>
      shareOf(messages, ({ situation, reading }) => situation === (reading.situation?.name ?? null)),
  },
  {
    name: '– the model alone, never silent',
    of: (messages) => shareOf(messages, ({ situation, model }) => situation === model.situations[0]?.name),
  },
  {
    name: 'situations right where named',
    of: (messages) =>
      shareOf(
        messages.filter(({ reading }) => reading.situation !== null),
        ({ situation, reading }) => situation === reading.situation?.name,
      ),
  },
  {
    name: 'situations named',
    of: (messages) => shareOf(messages, ({ reading }) => reading.situation !== null),
  },
  {
    name: 'situations macro-F1',
    of: (messages) =>
      macroF1(
        messages.map(({ situation, reading }) => ({
          gold: situation === null ? [] : [situation],
          said: reading.situation === null ? [] : [reading.situation.name],
        })),
      ),
  },
  {
    name: 'gates recall',
    of: (messages) =>
      shareOf(
        messages.filter(({ gate }) => gate !== null),
        ({ gate, reading }) => reading.gates.some((found) => found === gate),
      ),
  },
  {
    name: 'false stops where no gate is',
    of: (messages) =>
      shareOf(
        messages.filter(({ gate }) => gate === null),
        ({ reading }) => reading.gate !== null,
      ),
  },
  {
    name: 'intensity mean absolute error',
    of: (messages) => mean(messages.map(({ intensity, reading }) => Math.abs(intensity - reading.intensity))),
  },
  {
    name: 'intensity rank correlation',
    of: (messages) =>
      rankCorrelation(messages.map(({ intensity, reading }) => [intensity, reading.intensity])),
  },
  {
    name: 'ms a message, median',
    of: (messages) =>
      quantile(
        messages.map(({ ms }) => ms),
        0.5,
      ),
  },
  {
    name: 'ms a message, 95 of 100 within',
    of: (messages) =>
      quantile(
        messages.map(({ ms }) => ms),
        0.95,
      ),
  },
];
