type Choice = 'system' | 'light' | 'dark';

/** Under which Docusaurus keeps the choice, and reads it before the first paint. */
const KEY = 'theme';

const NEXT: Readonly<Record<Choice, Choice>> = {system: 'light', light: 'dark', dark: 'system'};

/** From the colors of the device to light ones, to dark ones, and around again. */
export function switchTheme(): void {
  const {dataset} = document.documentElement;
  const choice = NEXT[dataset.themeChoice as Choice] ?? 'light';
  const isDark = choice === 'dark' || (choice === 'system' && matchMedia('(prefers-color-scheme: dark)').matches);
  dataset.themeChoice = choice;
  dataset.theme = isDark ? 'dark' : 'light';
  keep(choice === 'system' ? null : choice);
}

function keep(newValue: string | null): void {
  try {
    if (newValue) localStorage.setItem(KEY, newValue);
    else localStorage.removeItem(KEY);
    // React, where it runs, hears what other tabs have chosen.
    dispatchEvent(new StorageEvent('storage', {key: KEY, newValue, storageArea: localStorage}));
  } catch {
    // The browser keeps nothing: the choice is good for this page.
  }
}
