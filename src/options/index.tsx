import { render } from 'preact';
import { watchEnabledSites } from '../browser/enabled-sites.ts';
import { readShortcuts } from '../browser/shortcuts.ts';
import '../design/base.css';
import { loadCatalogue } from '../panel/catalogue.ts';
import { listSetAside } from '../storage/index.ts';
import { Options } from './components/Options.tsx';
import './options.css';
import { createOptionsState } from './state.ts';

/** Starts the options page: what is stored, what can be checked, and which keys and sites the browser holds. */
export function mountOptions(root: HTMLElement): void {
  const state = createOptionsState();
  const readKeys = async () => {
    state.shortcuts.value = await readShortcuts();
  };
  render(<Options state={state} />, root);
  state.choices.follow();
  watchEnabledSites((sites) => {
    state.enabledSites.value = sites;
  });
  void loadCatalogue().then((catalogue) => {
    state.catalogue.value = catalogue;
  });
  void readKeys();
  // The keys are changed on a page of the browser, from which the person comes back to this one.
  addEventListener('focus', () => void readKeys());
  void state.choices
    .waiting()
    .then(listSetAside)
    .then((found) => {
      state.setAside.value = found;
    });
}
