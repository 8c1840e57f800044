/**
 * Events as the page's own scripts can read them. Firefox hands the page an empty DataTransfer where a content
 * script has built it (Bugzilla 1654724), and some editors then delete the selected text; so there everything is
 * built from the page's own constructors. Chromium needs and has no such thing.
 */
declare global {
  interface Window {
    wrappedJSObject?: Window & typeof globalThis;
  }
  interface Element {
    wrappedJSObject?: Element;
  }
}

type Realm = Window & typeof globalThis;

function realmOf(element: Element): Realm | null {
  const view = element.ownerDocument.defaultView;
  return view?.wrappedJSObject ?? view;
}

/** The parts of an event, in an object of the page's own. */
function pageObject(realm: Realm, values: Record<string, unknown>): object {
  return Object.assign(new realm.Object(), values);
}

function fill(transfer: DataTransfer | null, data: Record<string, string>) {
  for (const [type, value] of Object.entries(data)) transfer?.setData(type, value);
}

/** Sends a `paste` event that carries `data` (text by media type). True where the editor took it as its own. */
export function sendPaste(element: Element, data: Record<string, string>): boolean {
  const realm = realmOf(element);
  if (!realm) return false;
  const clipboardData = new realm.DataTransfer();
  fill(clipboardData, data);
  const init = pageObject(realm, { bubbles: true, cancelable: true, composed: true, clipboardData });
  const event = new realm.ClipboardEvent('paste', init);
  // Firefox 153 gives the event an empty transfer of its own, whatever the init says.
  if (event.clipboardData?.types.length === 0) fill(event.clipboardData, data);
  return !send(element, event);
}

/** Sends a `beforeinput` of type insertText for the given range. True where the editor took it as its own. */
export function sendInsertText(element: Element, text: string, range: Range): boolean {
  const realm = realmOf(element);
  if (!realm) return false;
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const targetRanges = new realm.Array<StaticRange>();
  const bounds = { startContainer, startOffset, endContainer, endOffset };
  targetRanges.push(new realm.StaticRange(Object.assign(new realm.Object(), bounds)));
  const init = pageObject(realm, {
    bubbles: true,
    cancelable: true,
    composed: true,
    inputType: 'insertText',
    data: text,
    targetRanges,
  });
  return !send(element, new realm.InputEvent('beforeinput', init));
}

/** Tells an editor that a key was let go, which by itself writes nothing. */
export function sendKeyUp(element: Element, keyCode: number) {
  const realm = realmOf(element);
  if (realm) send(element, new realm.KeyboardEvent('keyup', pageObject(realm, { bubbles: true, keyCode })));
}

/** Tells an editor that it has the focus. */
export function sendFocus(element: Element) {
  const realm = realmOf(element);
  if (!realm) return;
  send(element, new realm.FocusEvent('focus', pageObject(realm, { composed: true })));
  send(element, new realm.FocusEvent('focusin', pageObject(realm, { bubbles: true, composed: true })));
}

function send(element: Element, event: Event): boolean {
  return (element.wrappedJSObject ?? element).dispatchEvent(event);
}
