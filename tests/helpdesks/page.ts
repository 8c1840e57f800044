import { parseHTML } from 'linkedom';

/** A page with the given body and path, as far as a helpdesk looks at it. */
export function page(body: string, path = '/', title = ''): Document {
  const { document } = parseHTML(`<html><head><title>${title}</title></head><body>${body}</body></html>`);
  const { host, pathname, hash } = new URL(path, 'https://host.example');
  Object.defineProperty(document, 'location', { value: { host, pathname, hash } });
  // Nothing is laid out here: every element is as roomy as a reply box, and hidden only where its markup says so.
  for (const element of document.querySelectorAll('*')) {
    const hidden = '[hidden], [style*="display: none"], [style*="visibility: hidden"]';
    Object.assign(element, {
      getBoundingClientRect: () => ({ width: 600, height: 120 }),
      checkVisibility: () => element.closest(hidden) === null,
    });
  }
  return document;
}
