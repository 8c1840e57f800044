/** What only the engine can say of a pack: do its phrases pass our own checks, and do its examples come out? */
import type { Fault } from '../packs/fault.ts';
import type { Pack, Phrase } from '../packs/schema.ts';
import { readCustomer } from './customer/index.ts';
import { judgeDraft } from './draft/index.ts';
import { findLiteral } from './draft/swaps.ts';
import { scenarioFaults } from './scenario-proof.ts';
import { fillingsFor } from './suggest/fillings.ts';
import { saysPhrase, wordingOf } from './suggest/index.ts';
import { fillTemplate, slotsOf } from './suggest/template.ts';
import { gather } from './suggest/told.ts';
import type { Channel, Conversation, CustomerReading } from './types.ts';

/** An action after the phrase, so that what is judged is the phrase and not that nothing is done. */
const ACTION = " I'm checking this now, and I'll email you by noon tomorrow.";
const NOBODY: Conversation = { channel: 'email', thread: [] };
const MOST_OF_ONE_STEM = 0.4;
const LEAST_FOR_SHARE = 5;
const STEM_WORDS = 3;

/** A customer's message to try a phrase on. */
export interface Sample {
  channel: Channel;
  ticket: string;
}

/** Everything that keeps a pack from being used; empty for a good one. `parsePack` comes before. */
export function proofOf(pack: Pack): Fault[] {
  const nobody = readCustomer(NOBODY, undefined, undefined);
  return [
    ...pack.phrases.flatMap((phrase, index) =>
      phraseFaults(phrase, nobody).map((reason) => ({ path: ['phrases', index, 'text'], reason })),
    ),
    ...ownFaults(pack, nobody),
  ];
}

/**
 * Where a pack speaks against itself: words that it forbids, terms not found as it says, phrases that say something
 * else, practice tickets that are not fair.
 */
export function ownFaults(pack: Pack, nobody = readCustomer(NOBODY, undefined, undefined)): Fault[] {
  return [
    ...wordFaults(pack),
    ...termFaults(pack, nobody),
    ...saidFaults(pack),
    ...(pack.scenarios ?? []).flatMap((scenario, index) =>
      scenarioFaults(scenario, [pack]).map(({ path, reason }) => ({
        path: ['scenarios', index, ...path],
        reason,
      })),
    ),
  ];
}

/** What a phrase would say to a message. */
export interface Preview {
  /** Null where a fact is missing. */
  says: string | null;
  /** The slots for which the message gives nothing. */
  lacks: string[];
  /** The engine reads one of the phrase's situations in it, so that it says this by itself. */
  offered: boolean;
}

/** Tries a phrase on a message that is taken to be of its first situation. */
export function previewOf(phrase: Phrase, { channel, ticket }: Sample): Preview {
  const [situation = 'other'] = phrase.situations;
  const feeling = phrase.feelings?.[0];
  const conversation: Conversation = {
    channel: phrase.channels?.[0] ?? channel,
    thread: [{ role: 'customer', name: null, text: ticket }],
  };
  const customer = readCustomer(conversation, undefined, { situation, ...(feeling && { feeling }) });
  const told = gather(conversation, customer, '');
  const fillings = fillingsFor(customer, told, situation, conversation, '');
  const says = fillTemplate(phrase.text, fillings)?.text ?? null;
  const lacks = [...new Set(slotsOf(phrase.text))].filter((slot) => !fillings.has(slot));
  const own = saysPhrase(phrase, conversation, readCustomer(conversation, undefined, undefined));
  return { says, lacks, offered: says !== null && own === says };
}

/** What our own checks say of one phrase, in plain words; empty where it is good. */
export function phraseFaults(
  { text }: Pick<Phrase, 'text'>,
  nobody = readCustomer(NOBODY, undefined, undefined),
): string[] {
  const { lead, faults } = wordingOf(text);
  const { findings } = judgeDraft(`${lead}${ACTION}`, nobody, NOBODY, []);
  const said = findings.filter(({ from }) => from < lead.length).map(({ say }) => say);
  return [...faults, ...said];
}

/** Phrases of one situation that nearly all begin alike: worth a word, and no fault. */
export function sameStems(pack: Pack): Fault[] {
  const counts = new Map<string, Map<string, number>>();
  for (const { situations, text } of pack.phrases) {
    const stem = text.toLowerCase().split(/\s+/).slice(0, STEM_WORDS).join(' ');
    for (const name of situations) {
      const stems = counts.get(name) ?? new Map<string, number>();
      stems.set(stem, (stems.get(stem) ?? 0) + 1);
      counts.set(name, stems);
    }
  }
  return [...counts].flatMap(([situation, stems]) => {
    const all = [...stems.values()].reduce((sum, count) => sum + count, 0);
    const most = Math.max(...stems.values());
    if (all < LEAST_FOR_SHARE || most / all <= MOST_OF_ONE_STEM) return [];
    const reason = `${most} of ${all} phrases for ${situation} begin alike; vary how they start`;
    return [{ path: ['phrases'], reason }];
  });
}

function wordFaults({ phrases, words }: Pack): Fault[] {
  const never = words?.never ?? [];
  return phrases.flatMap(({ text }, index) =>
    never
      .filter(({ term }) => findLiteral(text, term).length > 0)
      .map(({ term, why }) => ({
        path: ['phrases', index, 'text'],
        reason: `it holds "${term}", which this pack forbids: ${why}`,
      })),
  );
}

function termFaults(pack: Pack, nobody: CustomerReading): Fault[] {
  return pack.jargon.flatMap(({ term, hits = [], passes = [] }, index): Fault[] => {
    const found = (sentence: string) => {
      const only = { ...pack, phrases: [], jargon: pack.jargon.filter((entry) => entry.term === term) };
      return judgeDraft(`${sentence}${ACTION}`, nobody, NOBODY, [only]).findings.some(
        ({ check, quote }) => check === 'jargon' && quote.toLowerCase().includes(term.toLowerCase()),
      );
    };
    return [
      ...hits.flatMap((sentence, at) =>
        found(sentence)
          ? []
          : [{ path: ['jargon', index, 'hits', at], reason: `"${term}" is not found here` }],
      ),
      ...passes.flatMap((sentence, at) =>
        found(sentence)
          ? [{ path: ['jargon', index, 'passes', at], reason: `"${term}" is found here and should not be` }]
          : [],
      ),
    ];
  });
}

function saidFaults(pack: Pack): Fault[] {
  const byId = new Map(pack.phrases.map((phrase) => [phrase.id, phrase]));
  return (pack.examples ?? []).flatMap(({ phrase: id, ticket, channel = 'email', says }, index): Fault[] => {
    const phrase = byId.get(id);
    if (!phrase) return [];
    const conversation: Conversation = { channel, thread: [{ role: 'customer', name: null, text: ticket }] };
    const said = saysPhrase(phrase, conversation, readCustomer(conversation, undefined, undefined));
    if (said === says) return [];
    return [
      {
        path: ['examples', index, 'says'],
        reason: said === null ? 'the phrase says nothing to this ticket' : `it says "${said}"`,
      },
    ];
  });
}
