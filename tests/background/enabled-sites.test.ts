import { beforeEach, describe, expect, it, vi } from 'vitest';

const listeners = vi.hoisted(() => new Map<string, () => void>());
const state = vi.hoisted(() => ({ origins: [] as string[], registered: [] as { matches: string[] }[] }));
vi.mock('wxt/browser', () => {
  const event = (name: string) => ({ addListener: (listener: () => void) => listeners.set(name, listener) });
  return {
    browser: {
      permissions: {
        onAdded: event('added'),
        onRemoved: event('removed'),
        getAll: async () => ({ origins: state.origins }),
      },
      runtime: {
        onInstalled: event('installed'),
        onStartup: event('startup'),
        getManifest: () => ({ host_permissions: ['https://*.zendesk.com/*', 'https://mail.google.com/*'] }),
      },
      scripting: {
        getRegisteredContentScripts: async () => [...state.registered],
        registerContentScripts: async (scripts: { matches: string[] }[]) => {
          if (state.registered.length > 0) throw new Error('Duplicate script ID');
          state.registered = scripts;
        },
        updateContentScripts: async (scripts: { matches: string[] }[]) => {
          if (state.registered.length === 0) throw new Error('Nonexistent script ID');
          state.registered = scripts;
        },
        unregisterContentScripts: async () => {
          state.registered = [];
        },
      },
    },
  };
});

const { followEnabledSites, sitesToRegister } = await import('../../src/browser/enabled-sites.ts');
const settle = () => new Promise((done) => setTimeout(done, 10));
const registered = () => state.registered.map(({ matches }) => matches);
const BUILT_IN = ['https://*.zendesk.com/*', 'https://mail.google.com/*'];

describe('the sites that a person enables', () => {
  beforeEach(() => {
    state.origins = [...BUILT_IN];
    state.registered = [];
    followEnabledSites();
  });

  it('are those that were granted beyond the built-in ones', () => {
    expect(sitesToRegister([...BUILT_IN, 'https://desk.example/*'], BUILT_IN)).toEqual([
      'https://desk.example/*',
    ]);
  });

  it('get the content script when granted, and lose it when withdrawn', async () => {
    state.origins.push('https://desk.example/*');
    listeners.get('added')?.();
    await settle();
    expect(registered()).toEqual([['https://desk.example/*']]);
    state.origins.push('https://help.example/*');
    listeners.get('added')?.();
    await settle();
    expect(registered()).toEqual([['https://desk.example/*', 'https://help.example/*']]);
    state.origins = [...BUILT_IN];
    listeners.get('removed')?.();
    await settle();
    expect(registered()).toEqual([]);
  });

  it('are registered once, however many events come at the same time', async () => {
    state.origins.push('https://desk.example/*');
    const complaint = vi.spyOn(console, 'warn').mockImplementation(() => {});
    for (const name of ['installed', 'startup', 'added', 'added']) listeners.get(name)?.();
    await settle();
    expect(registered()).toEqual([['https://desk.example/*']]);
    expect(complaint).not.toHaveBeenCalled();
    complaint.mockRestore();
  });
});
