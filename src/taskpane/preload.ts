/**
 * Brings what the next clicks in the list of findings need, once the first check is shown: the clicks are answered at
 * once, also when the server is out of reach by then. What fails here is loaded, or complained of, when it is needed.
 */
export const preload = (): Promise<unknown> =>
  Promise.allSettled([
    import('./state/mending'),
    import('./views/change-list'),
    import('./views/correction'),
    import('./views/ignore-form'),
    import('./views/why'),
    import('./components/progress'),
  ]);
