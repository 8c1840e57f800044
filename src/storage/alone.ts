/** Runs one job at a time for a key, over all windows of the extension. */
export function alone<T>(key: string, job: () => Promise<T>): Promise<T> {
  return navigator.locks.request(`attune:${key}`, job);
}
