import {useHistory, useLocation} from '@docusaurus/router';
import {type ReactNode, useEffect, useRef, useState} from 'react';
import {loadInWords} from '../../client/loadInWords';
import {useBackend} from '../../client/useBackend';

type Box = typeof import('../SearchBox');

const loadBox = (): Promise<Box> => import(/* webpackChunkName: "search-box" */ '../SearchBox');

interface BoxOfField {
  /**
   * @param field that it opens from
   * @param from what gets the focus when the box closes; null: the field
   */
  open(field: HTMLInputElement, from?: Element | null): void;
  /** Loads what a search needs, at the first sign of one. */
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
    loadInWords(loadBox, () => open(field, from.current))
      .then((loaded) => {
        setBox(loaded);
        setIsOpen(true);
      })
      // The message is shown; the next letter or key tries again.
      .catch(() => {})
      .finally(() => {
        isLoading.current = false;
      });
  };
  const prepare = () => {
    // Side by side; whoever searches then is told what did not come.
    loadBox().catch(() => {});
    openBackend().catch(() => {});
  };
  const close = (isLeaving: boolean) => {
    setIsOpen(false);
    const field = ref.current;
    const before = from.current;
    from.current = null;
    if (!field) return;
    // On a phone a field with the focus covers the bar.
    if (isLeaving) return field.blur();
    // The browser gives the focus back, but not the caret, without which nothing can be typed.
    if (!before) field.setSelectionRange(field.value.length, field.value.length);
    else if (before === document.body) field.blur();
    else (before as HTMLElement).focus();
  };

  // Back leads to another page, and out of the box; a page that was on its way already comes in behind it.
  const {pathname} = useLocation();
  useEffect(() => {
    if (pathname === openedOn.current) return;
    setIsOpen(false);
    from.current = null;
  }, [pathname]);

  const Box = box?.default;
  return {open, prepare, box: Box && isOpen && <Box field={ref.current} onClose={close} />};
}
