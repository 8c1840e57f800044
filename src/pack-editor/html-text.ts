const BLOCKS = 'br, p, div, li, tr, h1, h2, h3, blockquote';

/** The words of HTML, by the browser's own parser: nothing of it is shown, loaded or run. */
export function plainText(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const element of body.querySelectorAll('script, style, template, noscript')) element.remove();
  for (const element of body.querySelectorAll(BLOCKS)) element.append('\n');
  return body.textContent ?? '';
}
