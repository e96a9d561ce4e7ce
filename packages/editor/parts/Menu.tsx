import {type FocusEvent, type KeyboardEvent, type ReactNode, useId, useRef, useState} from 'react';

interface Props {
  label: string;
  items: readonly {label: string; run(): void}[];
}

/** Rarely used actions behind a button. */
export function Menu({label, items}: Props): ReactNode {
  const [isOpen, setIsOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const close = () => setIsOpen(false);
  const onKeyDown = ({key}: KeyboardEvent) => {
    if (key !== 'Escape' || !isOpen) return;
    close();
    button.current?.focus();
  };
  const onBlur = ({currentTarget, relatedTarget}: FocusEvent) => {
    if (!currentTarget.contains(relatedTarget as Node | null)) close();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it hears what its buttons don't handle
    <div className="menu-of-page" onKeyDown={onKeyDown} onBlur={onBlur}>
      <button ref={button} type="button" aria-expanded={isOpen} aria-controls={id} onClick={() => setIsOpen(!isOpen)}>
        {label}
      </button>
      <ul id={id} hidden={!isOpen}>
        {items.map((item) => (
          <li key={item.label}>
            <button
              type="button"
              onClick={() => {
                close();
                // A dialog returns the focus to where it was.
                button.current?.focus();
                item.run();
              }}
            >
              {item.label}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
