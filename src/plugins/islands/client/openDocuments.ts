/**
 * A link to another page opens it as a document, even where the app has been loaded: its islands are loaded with it. The
 * app's router would only put the new page's HTML in place. Islands know nothing of that router.
 */
if (typeof window !== 'undefined') {
  window.addEventListener(
    'click',
    (event) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (!link || link.closest('[data-island]')) return;
      if (link.origin === location.origin && link.pathname !== location.pathname) event.stopPropagation();
    },
    true,
  );
}
