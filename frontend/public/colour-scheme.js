// Before the first paint, so that nobody in a dark room is flashed with a light page. A file rather than
// an inline script, so that the content security policy needs no exception for it.
(() => {
  let chosen = null;
  try {
    chosen = localStorage.getItem('setwise-colour-scheme');
  } catch {
    // Storage can be forbidden; the system's preference then decides.
  }
  const dark =
    chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light');
})();
