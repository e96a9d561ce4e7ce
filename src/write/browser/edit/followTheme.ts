/** Under which the site keeps what its reader has chosen. */
const KEY = /^theme(?:-|$)/;

/** The editor has the colors that were chosen on the site, or those of the computer. */
export function followTheme(): void {
  const key = Object.keys(localStorage).find((name) => KEY.test(name));
  const chosen = key && localStorage.getItem(key);
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const apply = () => document.documentElement.setAttribute('data-theme', chosen || (dark.matches ? 'dark' : 'light'));
  apply();
  dark.addEventListener('change', apply);
}
