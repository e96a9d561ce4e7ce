import {MOVES, type Move} from '@deskbook/drawings/partRefs';
import {type CSSProperties, type ReactNode, useState} from 'react';
import type {PicturedFile, PicturedPart} from '../api';
import {addressOfSiteFile} from '../parts/addresses';
import {Dialog} from '../parts/Dialog';

interface Props {
  picture: PicturedFile;
  /** @param fragment `tray-2:out,cover`; '' for the whole picture */
  onInsert(fragment: string): void;
  onBack(): void;
  onClose(): void;
}

const MOVE_WORDS: Readonly<Record<Move, string>> = {
  out: 'Pull out, toward you',
  in: 'Push in',
  up: 'Up',
  down: 'Down',
  left: 'To the left',
  right: 'To the right',
  turn: 'Turn',
};

/** The parts of a picture, by a click on them or in a list: the ones that a step is about, and how they move. */
export function ChooseParts({picture, onInsert, onBack, onClose}: Props): ReactNode {
  const [chosen, setChosen] = useState<ReadonlyMap<string, Move | null>>(new Map());
  const {title, path, width, height, parts} = picture;
  const toggle = (ref: string) => {
    const next = new Map(chosen);
    if (!next.delete(ref)) next.set(ref, null);
    setChosen(next);
  };
  const move = (ref: string, how: Move | null) => setChosen(new Map(chosen).set(ref, how));
  const fragment = [...chosen].map(([ref, how]) => (how ? `${ref}:${how}` : ref)).join(',');
  const label = ['Insert the whole picture', 'Insert the part'][chosen.size] ?? `Insert ${chosen.size} parts`;
  return (
    <Dialog
      title={title}
      onClose={onClose}
      isWide
      action={{label, run: () => onInsert(fragment)}}
      other={{label: 'Other picture', run: onBack}}
    >
      <p>Point at what the step is about.</p>
      <div className="choose-parts">
        <div className="places-frame">
          <div className="places-picture whole" style={{'--ratio': width / height} as CSSProperties}>
            <img src={addressOfSiteFile(path)} alt="" />
            {/* The smallest on top: a part may be within another one. */}
            {parts.toSorted(bySize).map((part) => (
              <PartSpot
                key={part.ref}
                part={part}
                isChosen={chosen.has(part.ref)}
                isNumbered={path.endsWith('.svg')}
                onToggle={() => toggle(part.ref)}
              />
            ))}
          </div>
        </div>
        <ul className="part-list">
          {parts.map(({ref, number, name}, index) => (
            <li key={ref}>
              <label>
                <input type="checkbox" checked={chosen.has(ref)} autoFocus={index === 0} onChange={() => toggle(ref)} />
                <span className="part-number">{number}</span> {name}
              </label>
              {chosen.has(ref) && (
                <select
                  aria-label={`How ${name} moves`}
                  value={chosen.get(ref) ?? ''}
                  onChange={({currentTarget}) => move(ref, MOVES.find((each) => each === currentTarget.value) ?? null)}
                >
                  <option value="">Doesn’t move</option>
                  {MOVES.map((each) => (
                    <option key={each} value={each}>
                      {MOVE_WORDS[each]}
                    </option>
                  ))}
                </select>
              )}
            </li>
          ))}
        </ul>
      </div>
    </Dialog>
  );
}

function bySize(one: PicturedPart, other: PicturedPart): number {
  return other.box.width * other.box.height - one.box.width * one.box.height;
}

interface SpotProps {
  part: PicturedPart;
  isChosen: boolean;
  /** Whether the picture has the number, as drawings do. */
  isNumbered: boolean;
  onToggle(): void;
}

/** For mouse and touch; the list does the same by keyboard. */
function PartSpot({part, isChosen, isNumbered, onToggle}: SpotProps): ReactNode {
  const {number, name, box} = part;
  return (
    <button
      type="button"
      tabIndex={-1}
      aria-hidden="true"
      title={name}
      className="part-spot"
      data-chosen={isChosen}
      style={{
        left: `${box.x + box.width / 2}%`,
        top: `${box.y + box.height / 2}%`,
        width: `${box.width}%`,
        height: `${box.height}%`,
      }}
      onClick={onToggle}
    >
      {isNumbered || <span className="part-number">{number}</span>}
    </button>
  );
}
