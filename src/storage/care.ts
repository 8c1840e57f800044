import * as v from 'valibot';
import { setting } from './setting.ts';

/** Whether the panel may say that a break is due after hard tickets: on until the person switches it off. */
export const breakWord = setting<boolean>({
  key: 'break-word',
  version: 1,
  schema: v.boolean(),
  fallback: true,
});
