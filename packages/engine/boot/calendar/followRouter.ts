/** The router sets the hash by script, which `:target` ignores, but `:target` selects the calendar's view. */
export function followRouter(): void {
  const named = document.getElementById(location.hash.slice(1));
  if (named?.closest('[data-views]') && !named.matches(':target')) location.replace(location.hash);
}
