// @vitest-environment jsdom
import {beforeEach, describe, expect, it, vi} from 'vitest';
import {switchTheme} from '../tools/theme';

const {dataset} = document.documentElement;

beforeEach(() => {
  localStorage.clear();
  Object.assign(dataset, {theme: 'dark', themeChoice: 'system'});
  vi.stubGlobal('matchMedia', () => ({matches: true}));
  return () => vi.unstubAllGlobals();
});

describe('switching the colors', () => {
  it('leads from those of the device to light, dark and back', () => {
    const seen = Array.from({length: 3}, () => {
      switchTheme();
      return [dataset.themeChoice, dataset.theme, localStorage.getItem('theme')];
    });

    expect(seen).toEqual([
      ['light', 'light', 'light'],
      ['dark', 'dark', 'dark'],
      ['system', 'dark', null],
    ]);
  });

  it('tells React, as another tab would', () => {
    const heard: (string | null)[] = [];
    const hear = ({key, newValue, storageArea}: StorageEvent) =>
      storageArea === localStorage && key === 'theme' && heard.push(newValue);
    addEventListener('storage', hear);
    switchTheme();
    removeEventListener('storage', hear);

    expect(heard).toEqual(['light']);
  });

  it('is good for the page where the browser keeps nothing', () => {
    vi.stubGlobal('localStorage', undefined);
    switchTheme();
    expect([dataset.themeChoice, dataset.theme]).toEqual(['light', 'light']);
  });
});
