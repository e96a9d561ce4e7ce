import Mark, {toneOf} from '@deskbook/ui/components/figures/Mark';
import {useFormats} from '@deskbook/ui/components/formats';
import ShownBetween from '@deskbook/ui/components/ShownBetween';
import type {ReactNode} from 'react';
import type {CountedRows, DatedWords, Verdict as VerdictData, Words} from '../../domain/register';
import styles from './styles.module.css';

/** What the register comes to, on the day of reading. */
export default function Verdict({mark, lead, rest = [], day}: VerdictData & {day: string}): ReactNode {
  return (
    <p className={styles.answer}>
      <strong data-tone={toneOf(mark)}>
        <Mark name={mark} /> <Said words={lead} day={day} />
      </strong>
      {rest.map((words, place) => (
        // The parts of a sentence have no other name.
        // biome-ignore lint/suspicious/noArrayIndexKey: they never change places
        <Said key={place} words={words} day={day} isAfter />
      ))}
    </p>
  );
}

function Said({words, day, isAfter = false}: {words: Words; day: string; isAfter?: boolean}): ReactNode {
  const space = isAfter ? ' ' : '';
  if (typeof words === 'string') return space + words;
  if ('forms' in words) return [space, <Counted key="counted" {...words} />];
  return words.map(({text, from, until}: DatedWords) => (
    <ShownBetween
      key={text}
      from={from && `${from}T00:00`}
      until={until && `${until}T00:00`}
      initially={(!from || from <= day) && (!until || until > day)}
    >
      {space + text}
    </ShownBetween>
  ));
}

/** How many rows there are. A script counts them again on another day than the build's. */
function Counted({count, where, forms}: CountedRows): ReactNode {
  const {counted} = useFormats();
  return (
    <span data-count={`${new URLSearchParams(where)}`} data-forms={forms} data-none={count === 0 || undefined}>
      {counted(count, forms)}
    </span>
  );
}
