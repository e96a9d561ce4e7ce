type Choice = 'system' | 'light' | 'dark';

const NEXT: Readonly<Record<Choice, Choice>> = {system: 'light', light: 'dark', dark: 'system'};

/**
 * Cycles from the device's theme to light, then dark, and back.
 *
 * @param button its value is the storage key
 */
export function switchTheme({value: key}: HTMLButtonElement): void {
  chooseTheme(key, NEXT[document.documentElement.dataset.themeChoice as Choice] ?? 'light');
}

/** @param key Docusaurus's storage key, which it reads before the first paint */
export function chooseTheme(key: string, choice: Choice): void {
  const {dataset} = document.documentElement;
  const isDark = choice === 'dark' || (choice === 'system' && matchMedia('(prefers-color-scheme: dark)').matches);
  dataset.themeChoice = choice;
  dataset.theme = isDark ? 'dark' : 'light';
  keep(key, choice === 'system' ? null : choice);
}

function keep(key: string, newValue: string | null): void {
  try {
    if (newValue) localStorage.setItem(key, newValue);
    else localStorage.removeItem(key);
    // React listens for choices made in other tabs.
    dispatchEvent(new StorageEvent('storage', {key, newValue, storageArea: localStorage}));
  } catch {
    // Storage is blocked, so the choice lasts for this page only.
  }
}
