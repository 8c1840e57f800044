import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/engine/types.ts';
import { judge } from './helper.ts';

function mend(draft: string, check: string, ticket = ''): string {
  const fixes = judge({ draft, ticket }).findings.filter(
    (finding: Finding) => finding.check === check && finding.instead.length > 0,
  );
  return fixes
    .sort((a, b) => b.from - a.from)
    .reduce((text, { from, to, instead }) => text.slice(0, from) + instead[0] + text.slice(to), draft);
}

describe('words put in place of others', () => {
  it.each([
    [
      'officialese',
      'Prior to Friday we utilised the lid, and we are endeavouring to send it.',
      'Before Friday we used the lid, and we are trying to send it.',
    ],
    [
      'officialese',
      'We will expedite the parcel for you, and then expedite it again on Friday.',
      "We'll speed up the parcel for you, and then expedite it again on Friday.",
    ],
    [
      'officialese',
      'We will endeavour to expedite the lid that they elected to send.',
      "We'll try to speed up the lid that they chose to send.",
    ],
    [
      'officialese',
      'You are requested to send the form, as the plan was terminated and has elected to lapse.',
      'Please send the form, as the plan was ended and has chosen to lapse.',
    ],
    [
      'officialese',
      'Please find attached the label. Please find attached. It has your name on it.',
      "I've attached the label. Please find attached. It has your name on it.",
    ],
    [
      'jargon',
      'An SKU is on the label, and the RMA is valid until Friday.',
      'An item code is on the label, and the return is valid until Friday.',
    ],
    [
      'shouting',
      'You MUST send the label with the box!! Then we can start on it.',
      'You must send the label with the box. Then we can start on it.',
    ],
  ])('%s: %s', (check, draft, mended) => {
    expect(mend(draft, check)).toBe(mended);
  });
  it('takes the cheer out of an answer to an upset customer', () => {
    const draft = "I've found your parcel in Leeds! Is Friday all right for you?!";
    expect(mend(draft, 'cheerful-at-the-wrong-moment', 'The parcel never came.')).toBe(
      "I've found your parcel in Leeds. Is Friday all right for you?",
    );
  });
});

describe('gates', () => {
  const draft = 'That sounds frustrating! We will look into it and get back to you soon.';
  it('neither coaches nor praises under self-harm', () => {
    const { findings, ticks } = judge({
      ticket: 'I want to end it all.',
      customer: { gate: 'self-harm', gates: ['self-harm'] },
      draft,
    });
    expect(findings.filter(({ rubric }) => /^AC[KT]/.test(rubric))).toEqual([]);
    expect(ticks).toEqual([]);
  });
  it('says nothing of tone in a language that it does not read', () => {
    const { findings } = judge({ ticket: 'Il pacco non arriva.', customer: { english: false }, draft });
    expect(findings).toEqual([]);
  });
  it('asks for no acknowledgement of a calm customer', () => {
    const { findings } = judge({ ticket: 'Where is the form?', customer: { upset: 0.2 }, draft });
    expect(findings.filter(({ rubric }) => rubric.startsWith('ACK'))).toEqual([]);
  });
});

describe('how findings are shown', () => {
  it('begins at eight words, except for what must not go out', () => {
    expect(judge({ ticket: 'Late!', draft: 'We will look into this.' }).findings).toEqual([]);
    expect(judge({ ticket: 'Late!', draft: 'Hi {{name}}, one moment.' }).findings).toHaveLength(1);
  });
  it('keeps the order of the groups', () => {
    const groups = judge({
      ticket: 'The parcel never came and I am upset.',
      draft:
        'Great news! You failed to include the RMA. Please rest assured that we will look into this prior to Friday.',
    }).findings.map(({ rubric }) => rubric.slice(0, 3));
    const order = ['SAF', 'INV', 'ACK', 'ACT', 'LIS', 'SIN', 'PLN'];
    expect(groups).toEqual([...groups].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
    expect(new Set(groups).size).toBeGreaterThan(3);
  });
});
