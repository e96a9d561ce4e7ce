import {type PointerEvent, type RefObject, useEffect, useLayoutEffect, useState} from 'react';
import {type Drag, dragTo} from '../domain/drag';

/** What of an item takes a finger. Elsewhere, a finger scrolls the page. */
export const GRIP = 'data-grip';

/** How near to an edge of the window dragging scrolls the page. The quiz's buttons are at the lower edge. */
const EDGES = {top: 90, bottom: 120};
const SCROLL_STEP = 8;

interface DragAtPointer extends Drag {
  /** From the top of the window. */
  pointer: number;
}

/**
 * Lets the items of a list be dragged. They stay where they are in the document until the item is dropped, because
 * an element that moves in the document loses the pointer.
 */
export function useDragging(
  list: RefObject<HTMLElement | null>,
  onDrop: (from: number, to: number) => void,
): {drag: Drag | null; begin: (event: PointerEvent<HTMLElement>, from: number) => void} {
  const [drag, setDrag] = useState<DragAtPointer | null>(null);

  const begin = (event: PointerEvent<HTMLElement>, from: number) => {
    if (event.button !== 0 || !mayDrag(event)) return;
    // Or it would select text.
    event.preventDefault();
    const rows = [...(list.current?.children ?? [])].map((item) => {
      const {top, bottom} = item.getBoundingClientRect();
      return {top: top + scrollY, bottom: bottom + scrollY};
    });
    setDrag({from, to: from, by: 0, start: event.clientY + scrollY, rows, pointer: event.clientY});
  };

  useLayoutEffect(() => {
    if (!drag) return;
    const cancel = () => setDrag(null);
    const drop = ({clientY}: globalThis.PointerEvent) => {
      const {from, to} = dragTo(drag, clientY + scrollY);
      setDrag(null);
      if (to !== from) onDrop(from, to);
    };
    return listen({
      pointermove: ({clientY}) => setDrag((now) => follow(now, clientY)),
      pointerup: drop,
      pointercancel: cancel,
      keydown: ({key}) => key === 'Escape' && cancel(),
    });
  });

  useEffect(() => {
    const by = drag ? scrollFor(drag) : 0;
    if (!drag || by === 0) return;
    const frame = requestAnimationFrame(() => {
      scrollBy(0, by);
      // It may have been dropped meanwhile.
      setDrag((now) => follow(now, drag.pointer));
    });
    return () => cancelAnimationFrame(frame);
  }, [drag]);

  return {drag, begin};
}

function follow(drag: DragAtPointer | null, pointer: number): DragAtPointer | null {
  return drag && {...drag, ...dragTo(drag, pointer + scrollY), pointer};
}

function mayDrag({target, pointerType}: PointerEvent): boolean {
  if (!(target instanceof Element) || target.closest('button, a')) return false;
  return pointerType !== 'touch' || target.closest(`[${GRIP}]`) !== null;
}

type Listeners = {[Name in keyof WindowEventMap]?: (event: WindowEventMap[Name]) => void};

function listen(listeners: Listeners): () => void {
  const all = Object.entries(listeners) as [string, EventListener][];
  for (const [name, listener] of all) addEventListener(name, listener);
  return () => {
    for (const [name, listener] of all) removeEventListener(name, listener);
  };
}

/** Returns how far to scroll while the pointer is at an edge of the window and the list goes on beyond it. */
function scrollFor({pointer, rows}: DragAtPointer): number {
  const [top, bottom] = [scrollY + EDGES.top, scrollY + innerHeight - EDGES.bottom];
  if (pointer < EDGES.top && (rows[0]?.top ?? top) < top) return -SCROLL_STEP;
  if (pointer > innerHeight - EDGES.bottom && (rows.at(-1)?.bottom ?? bottom) > bottom) return SCROLL_STEP;
  return 0;
}
