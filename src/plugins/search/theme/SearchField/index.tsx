import {type ComponentProps, type ReactNode, useRef} from 'react';
import {createPortal} from 'react-dom';
import {useBox} from './useBox';

type Props = Pick<ComponentProps<'input'>, 'id' | 'className' | 'placeholder' | 'aria-label'>;

/**
 * A field of an ordinary form: asleep, and without JavaScript, it sends its words to the search page. Awake it opens the
 * box by a click, by the keys of `src/boot/searchKeys.ts`, and by what is typed, which goes on there.
 */
export default function SearchField(props: Props): ReactNode {
  const field = useRef<HTMLInputElement>(null);
  const before = useRef<Element | null>(null);
  const {open, prepare, box} = useBox(field);
  return (
    <>
      <input
        {...props}
        ref={field}
        name="q"
        type="search"
        autoComplete="off"
        aria-haspopup="dialog"
        aria-keyshortcuts="/ Control+K Meta+K"
        data-search-field
        // Words to show are in the query of the address (`useFoundWords`).
        data-wake="query"
        onFocus={({relatedTarget}) => {
          before.current = relatedTarget;
          prepare();
        }}
        // A click without a pointer is one of the keys, which have brought the focus here.
        onClick={({detail}) => open(detail === 0 ? (before.current ?? document.body) : null)}
        // Who writes with an input method has not written yet.
        onInput={({nativeEvent}) => (nativeEvent as InputEvent).isComposing || open()}
        onCompositionEnd={() => open()}
      />
      {box && createPortal(box, document.body)}
    </>
  );
}
