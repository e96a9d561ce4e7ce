import {type KeyboardEvent, type ReactNode, useRef} from 'react';

interface Props {
  label: string;
  tabs: Readonly<Record<string, {label: string; panel: ReactNode}>>;
  chosen: string;
  onChoose(tab: string): void;
}

/** Tabs following WAI-ARIA: the arrow keys move between them and switch the panel. */
export function Tabs({label, tabs, chosen, onChoose}: Props): ReactNode {
  const list = useRef<HTMLDivElement>(null);
  const names = Object.keys(tabs);
  const onKeyDown = (event: KeyboardEvent) => {
    const here = names.indexOf(chosen);
    const places: Readonly<Record<string, number>> = {ArrowRight: here + 1, ArrowLeft: here - 1, Home: 0, End: -1};
    const place = places[event.key];
    if (place === undefined) return;
    event.preventDefault();
    const next = names.at(place % names.length) as string;
    onChoose(next);
    list.current?.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };
  return (
    <div className="panes">
      <div role="tablist" aria-label={label} ref={list} onKeyDown={onKeyDown}>
        {names.map((name) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`tab-${name}`}
            aria-selected={name === chosen}
            aria-controls={`panel-${name}`}
            tabIndex={name === chosen ? 0 : -1}
            onClick={() => onChoose(name)}
          >
            {tabs[name]?.label}
          </button>
        ))}
      </div>
      {names.map((name) => (
        <div key={name} role="tabpanel" id={`panel-${name}`} aria-labelledby={`tab-${name}`} hidden={name !== chosen}>
          {tabs[name]?.panel}
        </div>
      ))}
    </div>
  );
}
