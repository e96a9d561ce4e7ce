// @vitest-environment jsdom
import {beforeEach, describe, expect, it, vi} from 'vitest';
import {chooseTheme, switchTheme} from '../tools/theme';

const {dataset} = document.documentElement;

const button = Object.assign(document.createElement('button'), {value: 'theme-6f0'});

beforeEach(() => {
  localStorage.clear();
  Object.assign(dataset, {theme: 'dark', themeChoice: 'system'});
  vi.stubGlobal('matchMedia', () => ({matches: true}));
  return () => vi.unstubAllGlobals();
});

describe('switching the theme', () => {
  it("cycles from the device's to light, dark and back", () => {
    const seen = Array.from({length: 3}, () => {
      switchTheme(button);
      return [dataset.themeChoice, dataset.theme, localStorage.getItem('theme-6f0')];
    });

    expect(seen).toEqual([
      ['light', 'light', 'light'],
      ['dark', 'dark', 'dark'],
      ['system', 'dark', null],
    ]);
  });

  it('can go straight to one', () => {
    chooseTheme('theme-6f0', 'dark');
    expect([dataset.themeChoice, localStorage.getItem('theme-6f0')]).toEqual(['dark', 'dark']);
    chooseTheme('theme-6f0', 'system');
    expect([dataset.themeChoice, localStorage.getItem('theme-6f0')]).toEqual(['system', null]);
  });

  it('notifies React like another tab', () => {
    const heard: (string | null)[] = [];
    const hear = ({key, newValue, storageArea}: StorageEvent) =>
      storageArea === localStorage && key === 'theme-6f0' && heard.push(newValue);
    addEventListener('storage', hear);
    switchTheme(button);
    removeEventListener('storage', hear);

    expect(heard).toEqual(['light']);
  });

  it('lasts for the page if storage is blocked', () => {
    vi.stubGlobal('localStorage', undefined);
    switchTheme(button);
    expect([dataset.themeChoice, dataset.theme]).toEqual(['light', 'light']);
  });
});
