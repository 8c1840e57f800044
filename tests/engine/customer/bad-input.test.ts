import { describe, expect, test } from 'vitest';
import { readCustomer } from '../../../src/engine/customer/index.ts';

function read(text: string, name: string | null = null) {
  return readCustomer({ channel: 'email', thread: [{ role: 'customer', name, text }] }, undefined, undefined);
}

describe('what is no message has no feeling', () => {
  test.each([
    ['a quote', '> you are useless\n> I am furious and my order is broken'],
    ['an introduced quote', 'On Mon, 3 Nov 2026 at 10:00, Sam wrote:\n> I am furious\n> refund me'],
    ['an older message', '-----Original Message-----\nFrom: Sam\nSent: Monday\nTo: Help\nI am furious'],
    ['a forwarded message', 'From: Sam Jones\nSent: Monday\nTo: Help\n\nI am furious, you charged me twice'],
    ['a signature', '-- \nSam Jones\nHead of Complaints\nFurious Records Ltd\n+44 20 7946 0000'],
    ['a sign-off', 'Kind regards,\nSam Jones\nHead of Complaints | Broken Hill Ltd'],
    ['an address', 'https://example.com/i-am-furious/broken?x=dead'],
    ['an emoji', '😡'],
    ['figures', '4821 1100 2233'],
    ['one word', 'STOP'],
    ['a table', '| died | killed |\n|---|---|\n| broken | refused |'],
    ['data', '{"error":"died","status":500,"message":"charge refused"}'],
    ['200 kB of logs', '2026-01-01T00:00:00 ERROR failed: NullPointerException at a.b(c:1)\n'.repeat(3000)],
    ['a megabyte of spaces', ' '.repeat(1_000_000)],
    ['a megabyte of one letter', 'x'.repeat(1_000_000)],
    [
      'a legal notice',
      'This email and any attachments are confidential and may be legally privileged; legal action may follow.',
    ],
  ])('%s', (_, text) => {
    const reading = read(text);
    expect(reading).toMatchObject({ feelings: [], gates: [], intensity: 0, sarcastic: false });
    expect(reading.upset).toBeLessThan(0.5);
  });
});

test('an answer below the quoted lines is read', () => {
  const reading = read(
    'On Monday, 3 November, Sam wrote:\n> see you in court\n\nI am furious, you charged me twice.',
  );
  expect(reading.feelings[0]?.name).toBe('angry');
  expect(reading.gates).toEqual([]);
});

test('a megabyte of complaint is read in its first pages', () => {
  const start = performance.now();
  expect(read('My order is late and I am furious. '.repeat(30_000)).upset).toBeGreaterThan(0.5);
  expect(performance.now() - start).toBeLessThan(2000);
});

test('a customer called Agent is a customer', () => {
  expect(read('I am furious, you charged me twice.', 'Agent').feelings[0]?.name).toBe('angry');
});

describe('another language is known as such and gives no feeling', () => {
  test.each([
    'Ich warte seit drei Wochen auf meine Bestellung und niemand antwortet. Ich bin so wütend!',
    'Je suis furieux, ma commande est arrivée cassée et personne ne répond depuis deux semaines.',
    'Estoy muy enfadado, mi pedido no ha llegado y nadie me contesta desde hace dos semanas',
    'O meu pedido ainda não chegou e ninguém responde, péssimo atendimento',
    'Il mio ordine non è ancora arrivato, sono furioso e nessuno risponde',
    'Mijn pakket is nog steeds niet aangekomen en niemand reageert, belachelijk',
    'bhai mera order abhi tak nahi aaya, kab milega, bahut gussa aa raha hai',
    'Hanggang ngayon wala pa ang order ko, sobrang tagal na po, nakakainis',
    'Pesanan saya belum sampai sudah dua minggu dan tidak ada yang menjawab, kecewa sekali',
    'मेरा ऑर्डर अभी तक नहीं आया और कोई जवाब नहीं दे रहा',
    '我的订单三个星期还没有到,没有人回复',
  ])('%s', (text) => {
    expect(read(text)).toMatchObject({ english: false, feelings: [], upset: 0, situation: null, facts: [] });
  });
});

test.each([
  'hello po, swab result 24hrs daw, now 3 days na. flight ko is tmrw night. im really worried na po',
  'My parcel still has not arrived after three weeks and I am really angry. Mi pedido no ha llegado.',
  'recipe card says salmon. pouch says beef. instructions say "skin side down"',
  'aaand another 20 min. ok',
])('English with words of another language, or telegraphic, is English: %s', (text) => {
  expect(read(text).english).toBe(true);
});
