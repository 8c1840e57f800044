import { describe, expect, it } from 'vitest';
import { toldAs } from '../../../src/engine/suggest/claims.ts';
import { stakeIn } from '../../../src/engine/suggest/events.ts';
import { isAwaited, isBroken, isContact, isElapsed, isPastDue } from '../../../src/engine/suggest/roles.ts';
import { gather } from '../../../src/engine/suggest/told.ts';
import type { FactKind } from '../../../src/engine/types.ts';
import { customerOf, fact } from './make.ts';

const told = (text: string) =>
  gather({ channel: 'email', thread: [{ role: 'customer', name: null, text }] }, customerOf(), '');
const play = (role: typeof isElapsed, kind: FactKind, text: string, words: string) =>
  role(told(text), fact(text, kind, words));

describe('a stretch of time', () => {
  it.each([
    ["I've been waiting three weeks.", 'three weeks'],
    ['It has been 16 days now.', '16 days'],
    ['Two hours on hold.', 'Two hours'],
    ['9 days without internet.', '9 days'],
    ['@acme six days and no reply', 'six days'],
    ['The site has been down for six hours.', 'six hours'],
    ['I wrote to you three weeks ago.', 'three weeks'],
    ['Still nothing after 5 days.', '5 days'],
  ])('"%s" was lived through', (text, words) => {
    expect(play(isElapsed, 'duration', text, words)).toBe(true);
  });
  it.each([
    ['You said it takes 5 days.', '5 days'],
    ['Delivery within 3 weeks was promised.', '3 weeks'],
    ["I've been a customer for 12 years.", '12 years'],
    ['I have to get her to the unit and it is fifty minutes.', 'fifty minutes'],
    ['I used to have numbers inside five days.', 'five days'],
    ['Somebody has renewed me for a year.', 'a year'],
    ['I took one about twenty minutes ago.', 'twenty minutes'],
    ['We booked it for three weeks in June.', 'three weeks'],
    ['A clock is counting down from 24 hours.', '24 hours'],
    ['Can I return it in 30 days?', '30 days'],
    ['Eleven years, and last month you charged me for a call-out.', 'Eleven years'],
    ['We have been customers 12 years.', '12 years'],
    ['The kettle stopped working after six weeks.', 'six weeks'],
  ])('"%s" was not', (text, words) => {
    expect(play(isElapsed, 'duration', text, words)).toBe(false);
  });
});

describe('an object', () => {
  it.each([
    ['I ordered a kettle.', 'kettle'],
    ["My boots still haven't arrived.", 'boots'],
    ['Where is my parcel?', 'parcel'],
    ['Still waiting for the sofa.', 'sofa'],
  ])('"%s" is awaited', (text, words) => {
    expect(play(isAwaited, 'object', text, words)).toBe(true);
  });
  it.each([
    ['The driver left it at the depot.', 'depot'],
    ['Your app says it was sent.', 'app'],
    ['Two hours on hold is annoying without the song', 'song'],
  ])('"%s" is not', (text, words) => {
    expect(play(isAwaited, 'object', text, words)).toBe(false);
  });
  it('is broken only where that is said of it', () => {
    expect(play(isBroken, 'object', 'The vase arrived smashed.', 'vase')).toBe(true);
    expect(play(isBroken, 'object', 'I have a broken kettle.', 'kettle')).toBe(true);
    expect(play(isBroken, 'object', 'The courier dropped it and the vase broke.', 'courier')).toBe(false);
  });
});

describe('counts and dates', () => {
  it('counts contacts, not other things', () => {
    expect(play(isContact, 'count', 'This is my third email.', 'third email')).toBe(true);
    expect(play(isContact, 'count', "I've asked twice.", 'twice')).toBe(true);
    expect(play(isContact, 'count', 'Nobody answered my last three emails.', 'three emails')).toBe(true);
    expect(play(isContact, 'count', 'I got two emails from you.', 'two emails')).toBe(false);
    expect(play(isContact, 'count', 'It broke twice.', 'twice')).toBe(false);
    expect(
      play(isContact, 'count', 'Your consultant asked me for it for the fourth time.', 'fourth time'),
    ).toBe(false);
    expect(play(isContact, 'count', "This is the third time I've called.", 'third time')).toBe(true);
    expect(play(isContact, 'count', 'told u twice', 'twice')).toBe(true);
  });
  it('knows a day that was missed', () => {
    expect(play(isPastDue, 'date', 'It was due on Friday.', 'Friday')).toBe(true);
    expect(play(isPastDue, 'date', 'I ordered it on Friday.', 'Friday')).toBe(false);
  });
});

describe('an event', () => {
  const stake = (text: string, words: string) => {
    const facts = [fact(text, 'stake', words)];
    return stakeIn({ ...told(text), facts }, customerOf())?.text ?? null;
  };
  it.each([
    ['My wedding is on Saturday.', 'wedding', 'your wedding on Saturday'],
    ["I need it for my sister's wedding.", "sister's wedding", "your sister's wedding coming up"],
    ['We have payroll friday and are locked out.', 'payroll friday', 'payroll on Friday'],
    ['My rent is due tomorrow.', 'rent', 'your rent due tomorrow'],
    ['I need it for a wedding on Friday.', 'wedding', 'a wedding on Friday'],
    ['Every year it is my party piece.', 'party', null],
    ['I was on a trip with my son.', 'trip', null],
    ['My birthday was ruined.', 'birthday', null],
    ['You cancelled my flight.', 'flight', null],
    ['My rent went up.', 'rent', null],
    ['I need it for my cousins wedding.', 'cousins wedding', "your cousin's wedding coming up"],
    ["It's for her exam.", 'exam', null],
  ])('in "%s"', (text, words, said) => {
    expect(stake(text, words)).toBe(said);
  });
});

describe('a situation as the words tell it', () => {
  it.each([
    ['wait-late', 'the fitter was due at ten and nobody came.', 'no-show'],
    ['wait-late', 'the birthday card came two days late.', 'special-date-missed'],
    ['cancelled-on-them', 'you took £9.99 for the plan i cancelled in may.', 'wrong-charge'],
    ['wrong-charge', 'i asked for a refund in april. where is it?', 'refund-overdue'],
    ['wait-late', 'my kettle is late and nobody answers.', 'wait-late'],
    ['cancelled-on-them', 'you cancelled my flight.', 'cancelled-on-them'],
  ] as const)('%s, "%s"', (read, words, told) => {
    expect(toldAs(read, words)).toBe(told);
  });
});
