import { goods } from './goods.ts';
import { happened, plain } from './happened.ts';
import { mirrored } from './mirrored.ts';
import { money } from './money.ts';
import { anywhere } from './people.ts';
import type { Schema } from './schema.ts';
import { service } from './service.ts';
import { waiting } from './waiting.ts';

export { disclosure, glad } from './people.ts';
export type { Kind, Schema, Text } from './schema.ts';

/** Every way of acknowledging an upset customer. */
export const SCHEMAS: readonly Schema[] = [
  ...waiting,
  ...money,
  ...goods,
  ...service,
  ...anywhere,
  ...mirrored,
  ...happened,
  ...plain,
];
