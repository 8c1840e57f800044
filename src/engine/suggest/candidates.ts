import type { Pack, Phrase } from '../../packs/schema.ts';
import type { Channel, CustomerReading, FeelingName, SituationName, Slot } from '../types.ts';
import { worthOf } from './fact-worth.ts';
import { felt, saysOfSelf } from './feelings.ts';
import { mirror } from './mirror.ts';
import { appliesTo, phrasesFor } from './pack-phrase.ts';
import { type Kind, SCHEMAS, type Schema, type Text } from './schemas/index.ts';
import { type Filled, type Fillings, fillTemplate } from './template.ts';
import type { Told } from './told.ts';
import { tellsOfTrouble } from './trouble.ts';

/** An acknowledgement that can be said to this customer. */
export interface Candidate {
  schema: string;
  kind: Kind;
  text: string;
  slots: Slot[];
  /** Names of all slots used, the adjective's too. */
  used: string[];
  names: string;
  /** The pack's own words, which may hold figures of the team. */
  packText: string;
  /** Written for this very situation. */
  specific: boolean;
  /** Said of any trouble, though it is known which one it is. */
  general: boolean;
  /** The text used rests on words of the customer beyond its slots. */
  borneOut: boolean;
  /** 0 for what comes with Attune, higher for later packs of a team. */
  pack: number;
}

/** The author of the packs that come with Attune: a team's own words come before theirs. */
const OURS = 'Attune';

const MOST_SITUATIONS_OF_ITS_OWN = 8;
/** Many more than are shown and than lately were; a pack may hold thousands for one situation. */
const MOST_OF_A_PACK = 60;

/** All acknowledgements of a situation, from the schemas and from the packs' phrases. */
export function candidatesFor(
  situation: SituationName | null,
  customer: CustomerReading,
  told: Told,
  fillings: Fillings,
  channel: Channel,
  packs: Pack[],
): Candidate[] {
  const feeling = felt(customer);
  const name = situation ?? 'other';
  const fromSchemas = SCHEMAS.flatMap((schema): Candidate[] => {
    if (!schema.situations.includes(name)) return [];
    if (schema.feelings && (feeling === null || !schema.feelings.includes(feeling))) return [];
    // After a disclosure no feeling is named as well.
    if (schema.stated && (customer.gates.includes('vulnerability') || !saysOfSelf(customer, told))) return [];
    if (schema.modifier && !customer.modifiers.includes(schema.modifier)) return [];
    if (schema.mirrors && customer.gates.includes('vulnerability')) return [];
    if (schema.refused && !told.refuses) return [];
    if (schema.surely && !isSurelyUpset(customer, told)) return [];
    const general = situation !== null && schema.situations.length > MOST_SITUATIONS_OF_ITS_OWN;
    return fill(schema, told, fillings).map((candidate) => ({
      ...candidate,
      general,
      borneOut: candidate.borneOut && !(general && schema.mirrors === true),
    }));
  });
  if (situation === null) return fromSchemas;
  const fromPacks = packs.flatMap((pack, index) =>
    bestOf(pack, situation, feeling, channel, fillings).flatMap((phrase) =>
      fillPhrase(pack, index, phrase, fillings),
    ),
  );
  return [...fromSchemas, ...fromPacks];
}

/** The phrases of a pack that can be said, those that name the most first where there are very many. */
function bestOf(
  pack: Pack,
  situation: SituationName,
  feeling: FeelingName | null,
  channel: Channel,
  fillings: Fillings,
): Phrase[] {
  const fitting = phrasesFor(pack, situation).filter(
    ({ phrase, slots }) =>
      appliesTo(phrase, situation, feeling, channel) && slots.every((name) => fillings.has(name)),
  );
  if (fitting.length > MOST_OF_A_PACK) fitting.sort((a, b) => worthOf(b.slots) - worthOf(a.slots));
  return fitting.slice(0, MOST_OF_A_PACK).map(({ phrase }) => phrase);
}

/** A schema said to this customer: its first text whose facts are there; an empty list where there is none. */
export function fill(schema: Schema, told: Told, fillings: Fillings): Candidate[] {
  for (const text of schema.texts) {
    const filled = fillText(text, told, fillings);
    if (!filled) continue;
    return [
      {
        schema: schema.id,
        kind: schema.kind,
        text: filled.text,
        slots: filled.slots,
        used: filled.names,
        names: schema.names,
        packText: '',
        specific: schema.situations.length === 1,
        general: false,
        borneOut: typeof text !== 'string',
        pack: 0,
      },
    ];
  }
  return [];
}

function fillText(text: Text, told: Told, fillings: Fillings): Filled | null {
  if (typeof text === 'string') return fillTemplate(text, fillings);
  const hit = text.when.exec(told.lower);
  if (!hit) return null;
  if (!hit.indices?.groups) return fillTemplate(text.text, fillings);
  const mirrored = mirror(hit.indices.groups, told);
  return mirrored && fillTemplate(text.text, new Map([...fillings, ...mirrored]));
}

const LIKELY_UPSET = 0.65;
const SURELY_UPSET = 0.85;
const BEYOND_DOUBT = 0.92;
const CERTAIN = 0.95;
const GLAD: ReadonlySet<FeelingName> = new Set<FeelingName>(['grateful', 'relieved']);

/** Upset beyond doubt: of the odds, a feeling that can be read, and words of trouble, two or more speak for it. */
export function isSurelyUpset({ upset, sarcastic, feelings }: CustomerReading, told: Told): boolean {
  if (upset < LIKELY_UPSET) return false;
  const feels = sarcastic || feelings.some(({ strength, name }) => strength !== 'guess' && !GLAD.has(name));
  if (tellsOfTrouble(told.lower)) return feels || upset >= SURELY_UPSET;
  return (feels && (sarcastic || upset >= BEYOND_DOUBT)) || upset >= CERTAIN;
}

function fillPhrase(pack: Pack, index: number, phrase: Phrase, fillings: Fillings): Candidate[] {
  const filled = fillTemplate(phrase.text, fillings);
  if (!filled) return [];
  return [
    {
      schema: `${pack.name}/${phrase.id}`,
      kind: 'pack',
      text: filled.text,
      slots: filled.slots,
      used: filled.names,
      names: `in the words of the pack ${pack.name}`,
      packText: phrase.text,
      specific: true,
      general: false,
      borneOut: false,
      pack: pack.author === OURS ? 0 : index,
    },
  ];
}
