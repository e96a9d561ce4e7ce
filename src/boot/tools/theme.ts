type Choice = 'system' | 'light' | 'dark';

const NEXT: Readonly<Record<Choice, Choice>> = {system: 'light', light: 'dark', dark: 'system'};

/**
 * From the colors of the device to light ones, to dark ones, and around again. The button's value is the key under which
 * Docusaurus keeps the choice, and reads it before the first paint.
 */
export function switchTheme({value: key}: HTMLButtonElement): void {
  const {dataset} = document.documentElement;
  const choice = NEXT[dataset.themeChoice as Choice] ?? 'light';
  const isDark = choice === 'dark' || (choice === 'system' && matchMedia('(prefers-color-scheme: dark)').matches);
  dataset.themeChoice = choice;
  dataset.theme = isDark ? 'dark' : 'light';
  keep(key, choice === 'system' ? null : choice);
}

function keep(key: string, newValue: string | null): void {
  try {
    if (newValue) localStorage.setItem(key, newValue);
    else localStorage.removeItem(key);
    // React, where it runs, hears what other tabs have chosen.
    dispatchEvent(new StorageEvent('storage', {key, newValue, storageArea: localStorage}));
  } catch {
    // The browser keeps nothing: the choice is good for this page.
  }
}
