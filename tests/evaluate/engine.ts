import type { customerReader } from '../../src/engine/customer/index.ts';
import type { Channel, CustomerReading } from '../../src/engine/types.ts';

export type Reader = ReturnType<typeof customerReader>;

/** What a reader makes of one message on its own. */
export function readMessage(read: Reader, text: string, channel: Channel = 'social'): CustomerReading {
  return read({ channel, thread: [{ role: 'customer', name: null, text }] }, undefined, undefined);
}
