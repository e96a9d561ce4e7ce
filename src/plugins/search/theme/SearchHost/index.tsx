import {useLocation} from '@docusaurus/router';
import {type ComponentType, type ReactNode, useEffect, useLayoutEffect, useState} from 'react';
import type {SearchField} from '../../../../boot/searchKeys';
import {foundIn} from '../../domain/foundWords';
import {useBox} from './useBox';

/**
 * The search box, whichever field of the page opens it, and the marks on the words by which the page was found. An
 * island in a build, a part of the app under `npm start`.
 */
export default function SearchHost(): ReactNode {
  const {open, prepare, box} = useBox();
  const {search} = useLocation();
  const [FoundWords, setFoundWords] = useState<ComponentType | null>(null);

  useEffect(() => {
    if (foundIn(search).length === 0) return;
    // Without it the page is as good to read.
    import(/* webpackChunkName: "found-words" */ '../FoundWords')
      .then((module) => setFoundWords(() => module.default))
      .catch(() => {});
  }, [search]);

  // With the layout: before the click that has loaded the island is repeated.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is listened to stays the same
  useLayoutEffect(() => {
    const listeners: Record<string, (field: SearchField, event: Event) => void> = {
      focusin: () => prepare(),
      // A click without a pointer is one of the keys (`src/boot/searchKeys.ts`).
      click: (field, event) => open(field, (event as MouseEvent).detail === 0 ? field.openedFrom : null),
      keydown: (field, event) => {
        if ((event as KeyboardEvent).key !== 'ArrowDown') return;
        // It would scroll the page.
        event.preventDefault();
        open(field);
      },
      // With an input method, nothing is written yet.
      input: (field, event) => (event as InputEvent).isComposing || open(field),
      compositionend: (field) => open(field),
    };
    const controller = new AbortController();
    for (const [type, listen] of Object.entries(listeners)) {
      const hear = (event: Event) => isField(event.target) && listen(event.target, event);
      document.addEventListener(type, hear, {signal: controller.signal});
    }

    // Somebody came to the field before this was here, and may have typed.
    const field = document.activeElement;
    if (isField(field)) {
      if (field.value) open(field);
      else prepare();
    }
    return () => controller.abort();
  }, []);

  return (
    <>
      {box}
      {FoundWords && <FoundWords />}
    </>
  );
}

function isField(target: EventTarget | null): target is SearchField {
  return target instanceof HTMLInputElement && target.dataset.island === 'search';
}
