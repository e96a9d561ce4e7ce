/**
 * Opens links to other pages as documents even if the app is loaded, so their islands load too. The app's router would only
 * insert the new page's HTML. Islands don't know about that router.
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
