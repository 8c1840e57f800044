import { useEffect, useRef } from 'preact/hooks';

/** An element that takes the focus each time `moment` changes to something, so that what is new is read out. */
export function useFocus<T extends HTMLElement>(moment: unknown) {
  const element = useRef<T>(null);
  useEffect(() => {
    if (moment) element.current?.focus();
  }, [moment]);
  return element;
}
