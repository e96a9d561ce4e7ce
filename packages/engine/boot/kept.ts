import {nameOf} from './islands';

/**
 * Returns islands that must load at once because this browser has data for them: `data-kept` is part of that data's
 * storage key. Accessing storage throws if the reader has blocked it.
 */
export function islandsWithKept(): string[] {
  try {
    const keys = Object.keys(localStorage);
    const places = [...document.querySelectorAll<HTMLElement>('[data-kept]')];
    return places.filter(({dataset}) => keys.some((key) => key.includes(`${dataset.kept}`))).map(nameOf);
  } catch {
    return [];
  }
}
