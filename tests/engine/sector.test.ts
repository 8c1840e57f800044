import { describe, expect, it } from 'vitest';
import { packsFor } from '../../src/engine/sector.ts';
import { builtInPacks } from '../../src/packs/index.ts';

const PACKS = builtInPacks();
const speaking = (text: string, role: 'customer' | 'agent' = 'customer') =>
  packsFor(PACKS, { channel: 'email', thread: [{ role, name: null, text }] }).map(({ id }) => id);

describe('the packs that speak to a ticket', () => {
  it.each([
    ['My parcel is lost, the courier says.', 'retail-and-delivery'],
    ['The app logs me out and my subscription is gone.', 'software-and-billing'],
    ['You refused my insurance claim and took the premium.', 'money-insurance-energy'],
    ['Our flight was cancelled and the bags are lost.', 'travel-and-events'],
    ['The nurse cancelled my appointment at the clinic.', 'health-and-care'],
    ['The boiler engineer never came and the radiators are cold.', 'home-and-repairs'],
  ])('"%s"', (text, id) => {
    expect(speaking(text)).toEqual(['general', id]);
  });
  it('are the general one alone where the sector is a guess or none', () => {
    expect(speaking('My parcel is late and my flight is tomorrow.')).toEqual(['general']);
    expect(speaking('I am very unhappy with all of this.')).toEqual(['general']);
  });
  it('go by what the customer writes', () => {
    expect(speaking('Your parcel and the courier', 'agent')).toEqual(['general']);
  });
});
