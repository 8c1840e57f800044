import { describe, expect, test } from 'vitest';
import { readCustomer } from '../../../src/engine/customer/index.ts';
import type { Evidence } from '../../../src/engine/types.ts';

function read(...texts: string[]) {
  const thread = texts.map((text) => ({ role: 'customer' as const, name: null, text }));
  const { story, course } = readCustomer({ channel: 'chat', thread }, undefined, undefined);
  const words = (places: Evidence[]) => places.map(({ turn, from, to }) => texts[turn]?.slice(from, to));
  return {
    believes: words(story.believes),
    feels: words(story.feels),
    tried: words(story.tried),
    course,
  };
}

describe('the story', () => {
  const told = read(
    "I ordered a blender three weeks ago and it still hasn't arrived. I think your courier lost it. I've emailed twice and rang the depot on Monday but nobody replied. I'm fed up.",
  );
  test('holds what the customer believes', () =>
    expect(told.believes).toContain('I think your courier lost it.'));
  test('holds what they feel', () => expect(told.feels).toEqual(["I'm fed up."]));
  test('holds what they tried, up to what came of it', () =>
    expect(told.tried).toEqual(["I've emailed twice and rang the depot on Monday"]));
});

test('the course goes from the oldest message to the newest', () => {
  const { course } = read(
    'You charged me twice and nobody answers! I am furious.',
    'Sorted now, thank you so much.',
  );
  expect(course).toEqual([
    { turn: 0, feeling: 'angry' },
    { turn: 1, feeling: 'grateful' },
  ]);
});

test('the course holds five messages at most', () => {
  expect(read(...Array.from({ length: 9 }, () => 'still not here')).course.map(({ turn }) => turn)).toEqual([
    4, 5, 6, 7, 8,
  ]);
});
