import type {SearchField} from '@deskbook/engine/boot/searchKeys';
import {useLocation} from '@docusaurus/router';
import {type ComponentType, type ReactNode, useEffect, useLayoutEffect, useState} from 'react';
import {type Found, KEPT, takeFound} from '../../client/foundStore';
import {useBox} from './useBox';

/**
 * Opens the search box from any field of the page, and highlights the words by which the page was found. It's an island
 * in a build, and part of the app under `npm start`.
 */
export default function SearchHost(): ReactNode {
  const {open, prepare, box} = useBox();
  const found = useFound();
  const [FoundWords, setFoundWords] = useState<ComponentType<{found: Found}> | null>(null);

  useEffect(() => {
    if (!found) return;
    // The page is just as readable without it, so errors are ignored.
    import(/* webpackChunkName: "found-words" */ '../FoundWords')
      .then((module) => setFoundWords(() => module.default))
      .catch(() => {});
  }, [found]);

  // A layout effect, to be ready before the click that loaded the island is repeated.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is listened to stays the same
  useLayoutEffect(() => {
    const listeners: Record<string, (field: SearchField, event: Event) => void> = {
      focusin: () => prepare(),
      // A click without a pointer comes from a key (`packages/engine/boot/searchKeys.ts`).
      click: (field, event) => open(field, (event as MouseEvent).detail === 0 ? field.openedFrom : null),
      keydown: (field, event) => {
        if ((event as KeyboardEvent).key !== 'ArrowDown') return;
        // Keeps the page from scrolling.
        event.preventDefault();
        open(field);
      },
      // During input method composition, the text isn't final.
      input: (field, event) => (event as InputEvent).isComposing || open(field),
      compositionend: (field) => open(field),
    };
    const controller = new AbortController();
    for (const [type, listen] of Object.entries(listeners)) {
      const hear = (event: Event) => isField(event.target) && listen(event.target, event);
      document.addEventListener(type, hear, {signal: controller.signal});
    }

    // The reader may have focused the field and typed before this loaded.
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
      {FoundWords && found && <FoundWords found={found} />}
    </>
  );
}

function isField(target: EventTarget | null): target is SearchField {
  return target instanceof HTMLInputElement && target.dataset.island === 'search';
}

/** Returns what a result handed to this page, also if the reader opens a result for the page that is open. */
function useFound(): Found | null {
  const {pathname} = useLocation();
  const [found, setFound] = useState<Found | null>(null);
  useEffect(() => {
    const take = () => {
      const taken = takeFound(pathname);
      if (taken) setFound(taken);
    };
    take();
    // Not an event of the storage: another tab with the same page would take what is for a new one.
    addEventListener(KEPT, take);
    return () => {
      removeEventListener(KEPT, take);
      setFound(null);
    };
  }, [pathname]);
  return found;
}
