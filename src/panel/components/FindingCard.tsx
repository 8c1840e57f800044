import { useSignal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import { moveFocus } from '../../design/move-focus.ts';
import { Popover } from '../../design/Popover.tsx';
import type { Finding } from '../../engine/types.ts';
import { findingKey } from '../quiet.ts';
import { Ellipsis } from './Ellipsis.tsx';
import type { PanelProps } from './Panel.tsx';

/** One finding: what it says, the words, and what can be done about it or about ever hearing it again. */
export function FindingCard({
  finding,
  current,
  ignore,
  ...props
}: PanelProps & { finding: Finding; current: boolean; ignore(card: Element | null): void }) {
  const { state, actions } = props;
  const card = useRef<HTMLLIElement>(null);
  const whyId = useId();
  const whyShown = useSignal(false);
  const entry = state.catalogue.value.get(finding.check);
  const term = state.choices.preferences.value.scorecardTerms ? entry?.term : undefined;
  const [words] = finding.instead;
  const about = finding.quote || finding.say;

  const point = () => actions.point({ in: 'draft', key: findingKey(state.ticket.value?.key ?? '', finding) });
  const leave = () => actions.point(null);
  useEffect(() => {
    if (current) card.current?.scrollIntoView({ block: 'nearest' });
  }, [current]);

  return (
    <li
      class={`finding ${finding.level}`}
      ref={card}
      tabIndex={-1}
      aria-current={current ? 'true' : undefined}
      onPointerEnter={point}
      onPointerLeave={leave}
      onFocusIn={point}
      onFocusOut={leave}
    >
      <p class="say">
        {term && (
          <span class="term">
            {term}
            {'\u00a0\u00b7 '}
          </span>
        )}
        {finding.say}
      </p>
      {(finding.quote !== '' || words) && (
        <p class="swap">
          {finding.quote !== '' && <q>{finding.quote}</q>}
          {words !== undefined && (
            <span class="instead">{words === '' ? 'leave it out' : <q>{words}</q>}</span>
          )}
        </p>
      )}
      <div class="finding-buttons">
        {words !== undefined && (
          <button
            type="button"
            class="link"
            disabled={state.ticket.value?.draft == null || state.inserting.value}
            aria-label={`Fix: ${about}`}
            aria-keyshortcuts="F"
            onClick={() => void actions.fix(finding)}
          >
            Fix<kbd>F</kbd>
          </button>
        )}
        <button
          type="button"
          class="link quiet"
          aria-label={`Ignore: ${about}`}
          aria-keyshortcuts="I"
          onClick={() => ignore(card.current)}
        >
          Ignore<kbd>I</kbd>
        </button>
        {entry && (
          <button
            type="button"
            class="link quiet"
            aria-expanded={whyShown.value}
            aria-controls={whyId}
            onClick={() => {
              whyShown.value = !whyShown.value;
            }}
          >
            Why?
          </button>
        )}
        <OffMenu finding={finding} title={entry?.title ?? finding.check} {...props} />
      </div>
      {entry && (
        <div id={whyId} class="why" hidden={!whyShown.value}>
          <p>{entry.why}</p>
          {entry.sources.length > 0 && <p class="quiet">{entry.sources.join('. ')}.</p>}
        </div>
      )}
    </li>
  );
}

function OffMenu({ finding, title, state, actions }: PanelProps & { finding: Finding; title: string }) {
  const site = state.site.value;
  return (
    <Popover label={<Ellipsis />} name={`Switch off: ${title}`} buttonClass="more-button">
      {(close) => {
        const choice = (words: string, run: () => void) => (
          <button
            type="button"
            class="choice"
            onClick={() => {
              close();
              run();
            }}
          >
            {words}
          </button>
        );
        return (
          <fieldset class="menu-choices" onKeyDown={moveFocus}>
            <legend class="unseen">Switch off</legend>
            {choice(`Switch off \u201c${title}\u201d`, () => void actions.switchOff(finding.check))}
            {choice('No checks for this ticket', () => actions.quietTicket(true))}
            {site !== null &&
              choice(`No checks on ${new URL(site).hostname}`, () => void actions.quietSite(true))}
          </fieldset>
        );
      }}
    </Popover>
  );
}
