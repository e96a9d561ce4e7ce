import {readCallouts} from '@deskbook/content/calloutsText';
import {LONGEST_NAME} from '@deskbook/content/schemas/callouts';
import {calloutsFileOf} from '@deskbook/drawings/calloutsFile';
import {type ReactNode, useEffect, useRef, useState} from 'react';
import type {FileText, Saved} from '../api';
import {changeCallouts} from '../domain/callouts/changeCallouts';
import {type Place, type Point, placeAt, renumber, unnamed, withIds} from '../domain/callouts/places';
import {type ApiError, get, send} from '../parts/apiClient';
import {Dialog} from '../parts/Dialog';
import {useTask} from '../parts/useQuery';
import {PlacesOnPicture} from './PlacesOnPicture';

interface Props {
  /** The picture's file, relative to the site. */
  picture: string;
  /** Its address for the browser. */
  src: string;
  /** What the page says that it shows. */
  description: string;
  onSaved(): void;
  onClose(): void;
}

const TITLE = 'Name places in the picture';

/** Names places in a photograph: a click on the picture makes one, and the list below says what it is. */
export function NamePlaces({picture, src, description, onSaved, onClose}: Props): ReactNode {
  const path = calloutsFileOf(picture);
  const file = useRef({text: '', version: ''});
  const list = useRef<HTMLOListElement>(null);
  const addButton = useRef<HTMLButtonElement>(null);
  const [places, setPlaces] = useState<readonly Place[]>();
  const [active, setActive] = useState<number>();
  const [said, setSaid] = useState('');
  const [mistake, setMistake] = useState<string>();
  const {isRunning, failure, run} = useTask();

  useEffect(() => {
    const begin = ({text, version}: Pick<FileText, 'text' | 'version'>) => {
      file.current = {text, version};
      const {callouts, problems} = readCallouts(text, path);
      const [problem] = text === '' ? [] : problems;
      if (problem) setMistake(`Line ${problem.line} of ${path} has a mistake: ${problem.message}. Correct it first.`);
      else setPlaces(callouts?.callouts ?? []);
    };
    get<FileText>('file', {path}).then(begin, () => begin({text: '', version: ''}));
  }, [path]);

  const nameFieldOf = (index: number) => list.current?.children[index]?.querySelector<HTMLInputElement>('.place-name');
  const focusName = (index: number) => requestAnimationFrame(() => nameFieldOf(index)?.focus());
  if (!places) {
    return (
      <Dialog title={TITLE} onClose={onClose} failure={mistake}>
        {mistake === undefined && <p role="status">Loading …</p>}
      </Dialog>
    );
  }

  const change = (index: number, changed: Partial<Place>) =>
    setPlaces(places.map((place, at) => (at === index ? {...place, ...changed} : place)));
  const add = (point: Point) => {
    setPlaces([...places, placeAt(places, point)]);
    setActive(places.length);
    focusName(places.length);
  };
  const remove = (index: number) => {
    const gone = places[index];
    setPlaces(places.filter((_, at) => at !== index));
    setActive(undefined);
    setSaid(`Place ${gone?.number} is deleted.`);
    const next = Math.min(index, places.length - 2);
    if (next >= 0) focusName(next);
  };
  const save = () =>
    run(async () => {
      const nameless = unnamed(places);
      if (nameless) {
        focusName(places.indexOf(nameless));
        throw new Error(`Say what place ${nameless.number} is, or delete it.`);
      }
      const text = changeCallouts(file.current.text, withIds(places), description);
      if (text !== file.current.text) {
        await send<Saved>('PUT', 'file', {path, text, version: file.current.version}).catch(explain);
        onSaved();
      }
      onClose();
    });

  return (
    <Dialog title={TITLE} onClose={onClose} isWide action={{label: 'Save', run: save, isRunning}} failure={failure}>
      <div className="name-places">
        <div>
          <p id="places-hint">
            Tap the picture where something is, then say what it is. Drag a number to move it, or press arrow keys on
            it.
          </p>
          <PlacesOnPicture
            src={src}
            places={places}
            active={active}
            onAdd={add}
            onMove={(index, point) => change(index, point)}
            onChoose={setActive}
            onName={focusName}
            onDelete={remove}
          />
        </div>
        <div>
          <ol ref={list} className="places">
            {places.map((place, index) => (
              <PlaceRow
                // biome-ignore lint/suspicious/noArrayIndexKey: a new place has nothing else of its own
                key={index}
                place={place}
                onFocus={() => setActive(index)}
                onChange={(changed) => change(index, changed)}
                onRenumber={(number) => setPlaces(renumber(places, index, number))}
                onDone={() => addButton.current?.focus()}
                onDelete={() => remove(index)}
              />
            ))}
          </ol>
          <button
            ref={addButton}
            type="button"
            className="button button--secondary"
            onClick={() => add({x: 50, y: 50})}
          >
            Add a place in the middle
          </button>
          <p role="status" className="unseen">
            {said}
          </p>
        </div>
      </div>
    </Dialog>
  );
}

interface RowProps {
  place: Place;
  onFocus(): void;
  onChange(changed: Partial<Place>): void;
  onRenumber(number: number): void;
  /** After Enter, which would save too early: most pictures have several places. */
  onDone(): void;
  onDelete(): void;
}

function PlaceRow({place: {number, name}, onFocus, onChange, onRenumber, onDone, onDelete}: RowProps): ReactNode {
  return (
    <li className="place" onFocus={onFocus}>
      <input
        type="number"
        inputMode="numeric"
        min="1"
        max="99"
        className="place-number"
        aria-label={`Number of ${name || 'the new place'}`}
        value={number}
        onChange={({currentTarget}) => onRenumber(currentTarget.valueAsNumber)}
      />
      <input
        type="text"
        className="place-name"
        aria-label={`Name of place ${number}`}
        placeholder="What is it?"
        maxLength={LONGEST_NAME}
        autoComplete="off"
        enterKeyHint="done"
        value={name}
        onInput={({currentTarget}) => onChange({name: currentTarget.value})}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          onDone();
        }}
      />
      <button type="button" className="place-delete" aria-label={`Delete place ${number}`} onClick={onDelete}>
        ×
      </button>
    </li>
  );
}

function explain(error: ApiError): never {
  if (error.theirs) throw new Error('Somebody else has named places in this picture. Close this, and open it again.');
  throw error;
}
