/** As much of React as the lab uses. */
declare module 'react' {
  export function createElement(type: unknown, properties?: object | null, ...children: unknown[]): object;
}
declare module 'react-dom/client' {
  export function createRoot(place: Element): { render(element: object): void; unmount(): void };
}
declare module 'trix';
