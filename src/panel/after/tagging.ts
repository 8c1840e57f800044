/** Which tag is likely, and what is kept when one is set. */
import type { Analysis, FeelingName, Turn } from '../../engine/types.ts';
import type { Tagged } from '../../storage/index.ts';

const TAG_OF: Record<FeelingName, string> = {
  frustrated: 'frustrated',
  angry: 'frustrated',
  anxious: 'worried',
  distrustful: 'worried',
  confused: 'confused',
  disappointed: 'disappointed',
  embarrassed: 'worried',
  hurt: 'disappointed',
  sad: 'disappointed',
  bereaved: 'disappointed',
  hopeless: 'disappointed',
  grateful: 'grateful',
  relieved: 'relieved',
};
const GLAD: ReadonlySet<FeelingName> = new Set(['grateful', 'relieved']);

/** The tag that the conversation seems to ask for; null where none does. Highlighted, and never kept by itself. */
export function likelyTag(analysis: Analysis, thread: readonly Turn[]): string | null {
  if (turnedForTheBetter(analysis, thread)) return 'felt-heard';
  const [strongest] = analysis.customer.feelings;
  return strongest ? TAG_OF[strongest.name] : null;
}

/** The customer was troubled, an agent replied, and then they were glad. */
function turnedForTheBetter({ customer: { course } }: Analysis, thread: readonly Turn[]): boolean {
  const last = course.at(-1);
  if (!last?.feeling || !GLAD.has(last.feeling)) return false;
  const troubled = course.findLast(({ feeling }) => feeling !== null && !GLAD.has(feeling));
  if (!troubled) return false;
  return thread.slice(troubled.turn, last.turn).some(({ role }) => role === 'agent');
}

/** What is kept of a tag. `day` is the local one. */
export function taggedOf(
  tag: string,
  { customer }: Analysis,
  more: Pick<Tagged, 'channel' | 'site' | 'day'> & { phrase: string | undefined },
): Tagged {
  const { phrase, ...rest } = more;
  return {
    ...rest,
    tag,
    situation: customer.situation?.name ?? null,
    ...(phrase?.includes('/') ? { phrase } : {}),
  };
}

/** "2026-11-25" where the person is. */
export function localDay(now: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
