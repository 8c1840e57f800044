import type { Pack } from '../../packs/schema.ts';
import type { Channel, SituationName } from '../types.ts';

/** A sentence that says what will be done, with open slots for what only the agent knows. */
export interface Step {
  text: string;
  open: string[];
}

const NEXT_STEP = 'your next step';
const TIME = 'time';

const CONTACT: Record<Channel, string> = {
  email: "I'll email you",
  chat: "I'll update you here",
  social: "I'll message you",
};

/** Three ways of saying it, so that statements side by side do not end alike. */
export function stepFor(channel: Channel, variant: number): Step {
  const contact = CONTACT[channel];
  const texts = [
    `I'll [${NEXT_STEP}], and ${contact} by [${TIME}] either way.`,
    `Here's what I can do: I'll [${NEXT_STEP}]. You'll hear from me by [${TIME}].`,
    `I'm going to [${NEXT_STEP}]. ${contact} by [${TIME}], even if there's no news.`,
  ];
  return { text: texts[variant % texts.length] ?? '', open: [NEXT_STEP, TIME] };
}

/** To someone who has lost a person: one step, nothing more. */
export function quietStep(): Step {
  return { text: `I'll [${NEXT_STEP}] for you.`, open: [NEXT_STEP] };
}

/** To someone who wants to leave: what the agent can do now, with no hold put on them. */
export function leavingStep(channel: Channel): Step {
  return {
    text: `I'll [${NEXT_STEP}], and ${CONTACT[channel]} by [${TIME}] to confirm it.`,
    open: [NEXT_STEP, TIME],
  };
}

/** After a no: what is left to offer. */
export function offerStep(): Step {
  return { text: `What I can do is [${NEXT_STEP}].`, open: [NEXT_STEP] };
}

/** Only the time: the draft already says what is done. */
export function timeStep(channel: Channel): Step {
  return { text: `${CONTACT[channel]} by [${TIME}] either way.`, open: [TIME] };
}

const MOST_CHOICES = 6;

/** What the packs offer for a situation, the team's own first. */
export function choicesFor(packs: Pack[], situation: SituationName | null): string[] {
  const name = situation ?? 'other';
  const offered = [...packs]
    .reverse()
    .flatMap(({ actions }) => (Object.hasOwn(actions, name) ? (actions[name] ?? []) : []));
  return [...new Set(offered)].slice(0, MOST_CHOICES);
}
