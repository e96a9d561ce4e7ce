import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {useIdentity} from '../../client/useIdentity';
import WorkList from '../WhoseWork/WorkList';
import Choice from './Choice';

interface Props {
  identity: ReturnType<typeof useIdentity>;
  /** The name they learn under in this browser; '' for none */
  person: string;
  /** The name they typed in */
  name: string;
  /** Whether results were sent from here under a name */
  wasNamed: boolean;
}

/** Asks who somebody is whose name is new here, and which of the results are theirs. */
export default function WhoAreYou({identity, person, name, wasNamed}: Props): ReactNode {
  const {isAsked, isOther, isFirst, answer, setAnswer, work, left, setLeft} = identity;
  return (
    <>
      {isAsked && (
        <div role="status">
          <Choice
            legend={questionOn(person, wasNamed)}
            options={[
              {
                value: 'same' as const,
                label: translate({
                  id: 'send.who.same',
                  message: 'That’s me. My name was misspelled or missing, or it has changed.',
                }),
              },
              {value: 'other' as const, label: translate({id: 'send.who.other', message: 'I’m somebody else.'})},
            ]}
            value={answer}
            onChange={setAnswer}
          />
        </div>
      )}
      {isOther && name === '' && (
        <p>
          {translate({
            id: 'send.who.needsName',
            message: 'Type in your name, so your results get a record of their own.',
          })}
        </p>
      )}
      {isOther && name !== '' && (
        <WorkList
          legend={translate({id: 'send.who.whose', message: 'What was done here since then. Which of it did you do?'})}
          hint={translate(
            {
              id: 'send.who.own',
              message:
                'What you check begins a record of your own, which this browser keeps under the name {name}. Nothing that was sent before is sent again.',
            },
            {name},
          )}
          work={work}
          left={left}
          onChange={setLeft}
        />
      )}
      {isFirst && work.length > 1 && (
        <WorkList
          legend={translate({
            id: 'send.who.nameless',
            message: 'Done in this browser without a name. Is all of it yours?',
          })}
          hint={translate(
            {
              id: 'send.who.keep',
              message: 'What you check is kept under the name {name}. The rest stays where it is, for whoever did it.',
            },
            {name},
          )}
          work={work}
          left={left}
          onChange={setLeft}
        />
      )}
    </>
  );
}

function questionOn(person: string, wasNamed: boolean): string {
  if (person !== '') {
    return translate({id: 'send.who.named', message: 'This is the training of {person}. Is that you?'}, {person});
  }
  return wasNamed
    ? translate({
        id: 'send.who.wasNamed',
        message: 'Results were sent from this browser under another name. Was that you?',
      })
    : translate({
        id: 'send.who.wasNameless',
        message: 'Results were sent from this browser without a name. Was that you?',
      });
}
