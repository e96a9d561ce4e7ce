import {translate} from '@docusaurus/Translate';
import type {Formats} from '../../../../../components/formats';
import {type Added, MOST_PEOPLE} from '../../../domain/trainer/roster';

/** What became of the people that were added. */
export function sayAdded({added, known, ticked, refused}: Added, {counted}: Formats): string {
  return [
    counted(added, translate({id: 'trainer.roster.added', message: '{count} person added.|{count} people added.'})),
    known > 0 &&
      counted(
        known,
        translate({
          id: 'trainer.roster.known',
          message: '{count} was already on the roster.|{count} were already on the roster.',
        }),
      ),
    ticked > 0 &&
      counted(
        ticked,
        translate({
          id: 'trainer.roster.ticked',
          message: '{count} of them is now checked off.|{count} of them are now checked off.',
        }),
      ),
    refused > 0 &&
      translate(
        {id: 'trainer.roster.refused', message: 'The roster holds {most} people; {count} were left out.'},
        {most: String(MOST_PEOPLE), count: String(refused)},
      ),
  ]
    .filter(Boolean)
    .join(' ');
}
