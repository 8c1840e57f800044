import type { Reading } from '../conversation.ts';
import { storyOf } from '../reading-lines.ts';
import type { PanelProps } from './Panel.tsx';
import { Quotes } from './Quotes.tsx';

const STORY_WORDS = { believes: 'Thinks', feels: 'Feels', tried: 'Did' } as const;

/** Think, feel, do: the customer's side of it in their own sentences, folded. */
export function Story({ reading, actions }: Pick<PanelProps, 'actions'> & { reading: Reading }) {
  const story = storyOf(reading);
  if (!story) return null;
  const leave = () => actions.point(null);
  return (
    <details class="story">
      <summary>Think, feel, do</summary>
      <dl class="read-lines">
        {(['believes', 'feels', 'tried'] as const).map((part) => (
          <div class="read-line" key={part}>
            <dt>{STORY_WORDS[part]}</dt>
            <dd>
              {story[part].length > 0 ? (
                <Quotes quotes={story[part]} actions={actions} leave={leave} />
              ) : (
                <span class="quiet">not told</span>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
