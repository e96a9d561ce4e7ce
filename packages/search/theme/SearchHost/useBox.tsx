import {useHistory, useLocation} from '@docusaurus/router';
import {type ReactNode, useEffect, useRef, useState} from 'react';
import {useBackend} from '../../client/useBackend';

type Box = typeof import('../SearchBox');

const loadBox = (): Promise<Box> => import(/* webpackChunkName: "search-box" */ '../SearchBox');

interface BoxOfField {
  /**
   * @param field the field it opens from
   * @param from what to focus when the box closes; null for the field
   */
  open(field: HTMLInputElement, from?: Element | null): void;
  /** Loads what a search needs, as soon as one seems likely */
  prepare(): void;
  box: ReactNode;
}

export function useBox(): BoxOfField {
  const ref = useRef<HTMLInputElement | null>(null);
  const [box, setBox] = useState<Box | null>(null);
  const [isOpen, setIsOpen] = useState(false);
  const openBackend = useBackend();
  const isLoading = useRef(false);
  const from = useRef<Element | null>(null);
  const history = useHistory();
  const openedOn = useRef('');
  const open = (field: HTMLInputElement, giveBackTo: Element | null = null) => {
    from.current = giveBackTo;
    ref.current = field;
    openedOn.current = history.location.pathname;
    if (isLoading.current) return;
    isLoading.current = true;
    loadWithStatus(loadBox, () => open(field, from.current))
      .then((loaded) => {
        setBox(loaded);
        setIsOpen(true);
      })
      // A message is shown, and the next keystroke tries again.
      .catch(() => {})
      .finally(() => {
        isLoading.current = false;
      });
  };
  const prepare = () => {
    // Loads both at once. Errors are reported when the reader searches.
    loadBox().catch(() => {});
    openBackend().catch(() => {});
  };
  const close = (isLeaving: boolean) => {
    setIsOpen(false);
    const field = ref.current;
    const before = from.current;
    from.current = null;
    if (!field) return;
    // On phones, a focused field covers the navbar.
    if (isLeaving) return field.blur();
    // The browser restores the focus but not the caret, which is needed for typing.
    if (!before) field.setSelectionRange(field.value.length, field.value.length);
    else if (before === document.body) field.blur();
    else (before as HTMLElement).focus();
  };

  // Back closes the box, as does a navigation that was already under way.
  const {pathname} = useLocation();
  useEffect(() => {
    if (pathname === openedOn.current) return;
    setIsOpen(false);
    from.current = null;
  }, [pathname]);

  const Box = box?.default;
  return {open, prepare, box: Box && isOpen && <Box field={ref.current} onClose={close} />};
}

/** Milliseconds until a waiting reader sees a message */
const SLOW = 1200;
/** Milliseconds before each retry of a failed load, before the reader sees a message */
const RETRIES = [1000, 3000];

/**
 * Loads something and tells the reader if that is slow or fails. The messages are already in the page (`@theme/Root`),
 * because they're also needed while the island itself loads.
 *
 * @param again called by the retry button
 * @throws the error of the last try
 */
async function loadWithStatus<T>(load: () => Promise<T>, again: () => void): Promise<T> {
  const timer = setTimeout(showStatus, SLOW, 'slow');
  try {
    const loaded = await loadWithRetries(load);
    clearTimeout(timer);
    showStatus(null);
    return loaded;
  } catch (error) {
    clearTimeout(timer);
    showStatus('failed');
    const button = document.querySelector<HTMLElement>('[data-boot=retry]');
    if (button) button.onclick = again;
    throw error;
  }
}

async function loadWithRetries<T>(load: () => Promise<T>): Promise<T> {
  for (const delay of RETRIES) {
    try {
      return await load();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, delay));
    }
  }
  return load();
}

function showStatus(name: string | null): void {
  for (const element of document.querySelectorAll<HTMLElement>('[data-boot-says]')) {
    element.hidden = element.dataset.bootSays !== name;
  }
}
