import type { FeelingName, Modifier, SituationName } from '../../types.ts';

/**
 * The kinds of acknowledgement (rubric 5.4): what the sentence does, whatever it is about.
 * Statements shown together differ in kind.
 */
export type Kind =
  | 'measure'
  | 'cause'
  | 'see-why'
  | 'due'
  | 'again'
  | 'contrast'
  | 'norm'
  | 'need'
  | 'check'
  | 'regret'
  | 'thanks'
  | 'stake'
  | 'condolence'
  | 'step'
  | 'plain'
  | 'pack';

/** One way of acknowledging. Its texts say what facts it needs: the first whose slots can be filled is used. */
export interface Schema {
  id: string;
  kind: Kind;
  situations: readonly SituationName[];
  /** Where given, only for customers who feel one of these. */
  feelings?: readonly FeelingName[];
  /** Only where the customer names the feeling in words. */
  stated?: true;
  /** Only where the reading has this modifier. */
  modifier?: Modifier;
  /** Repeats the customer's own nouns, which a disclosure of something personal forbids. */
  mirrors?: true;
  /** Only where the draft turns them down. */
  refused?: true;
  /** Only where the customer is upset beyond doubt: it names nothing that would show a mistake. */
  surely?: true;
  texts: readonly Text[];
  /** What it names, for the agent: "the wait". */
  names: string;
}
/** A template, or one that may only be used where the customer's words (in lower case) bear it out. */
export type Text = string | { text: string; when: RegExp };
