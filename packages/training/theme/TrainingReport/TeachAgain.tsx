import type {TeachAgain as Again} from '@deskbook/records/domain/report/teachAgain';
import {useFormats} from '@deskbook/ui/components/formats';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {Part} from './Part';
import {asPercent} from './percent';

/** Lists sections to go over again, with the questions people got wrong. */
export default function TeachAgain({places}: {places: readonly Again[]}): ReactNode {
  const formats = useFormats();
  if (places.length === 0) return null;
  return (
    <Part id="report-again" title={translate({id: 'report.again', message: 'What to teach again'})}>
      <p>
        {translate({
          id: 'report.againWhat',
          message: 'Questions whose average on the first try is below the passing score of their quiz.',
        })}
      </p>
      <ul>
        {places.map(({place, questions}) => (
          <li key={place?.url ?? ''}>
            {place ? (
              <Link to={place.url}>{place.title}</Link>
            ) : (
              translate({id: 'report.noPlace', message: 'No page explains these'})
            )}
            <ul>
              {questions.map(({quiz, id, prompt, facility, asked}) => (
                <li key={`${quiz} ${id}`}>
                  {prompt}{' '}
                  <span className="quiet">
                    {translate(
                      {id: 'report.againShare', message: '({share} right, {people} answered)'},
                      {
                        share: formats.percent(asPercent(facility)),
                        people: formats.counted(
                          asked,
                          translate({id: 'report.peopleAsked', message: '{count} person|{count} people'}),
                        ),
                      },
                    )}
                  </span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Part>
  );
}
