import {usePerson} from '@deskbook/records/client/usePerson';
import {useUnclaimed} from '@deskbook/records/client/useUnclaimed';
import type {Work} from '@deskbook/records/client/work';
import buttons from '@deskbook/ui/components/LinkButton.module.css';
import {ConfirmButton} from '@deskbook/ui/components/QuestionDialog';
import Translate, {translate} from '@docusaurus/Translate';
import WhoseWork from '@theme/WhoseWork';
import {type FormEvent, type ReactNode, useId, useState} from 'react';
import styles from './styles.module.css';

/** The name of the reader. Staff share desks, so they can type a name and switch people. */
export default function Person(): ReactNode {
  const {person, people, switchTo, forget, forgetEverybody} = usePerson();
  const {nameless, unclaimed} = useUnclaimed(person);
  const [asked, setAsked] = useState<{name: string; work: readonly Work[]} | null>(null);
  const introduce = (name: string) => {
    const work = unclaimed(name);
    if (work.length > 0) setAsked({name, work});
    else switchTo(name);
  };
  const no = translate({id: 'quiz.confirm.no', message: 'No, keep it'});
  const others = people.filter((name) => name !== person);
  return (
    <section aria-labelledby="person" className={`${styles.card} needs-script`}>
      <h2 id="person">
        {person === '' ? (
          translate({id: 'quiz.person.nobody', message: 'Who are you?'})
        ) : (
          <Translate id="quiz.person.title" values={{person}}>
            {'You are {person}'}
          </Translate>
        )}
      </h2>
      <p>
        {translate({
          id: 'quiz.person.why',
          message:
            'Everything stays in this browser until you send it. If several people use this computer, names keep their training separate. A name is not a password: anyone at this computer can read it.',
        })}
      </p>
      <NameForm onName={introduce} />
      {asked && <WhoseWork {...asked} onAnswer={() => {}} onClose={() => setAsked(null)} />}
      {nameless.length > 0 && (
        <p>
          {translate({
            id: 'quiz.person.unclaimed',
            message: 'Some training was done in this browser without a name.',
          })}{' '}
          <button type="button" className={buttons.linkButton} onClick={() => setAsked({name: person, work: nameless})}>
            {translate({id: 'quiz.person.claim', message: 'Is it yours?'})}
          </button>
        </p>
      )}
      {(others.length > 0 || person !== '') && (
        <p className={styles.people}>
          {translate({id: 'quiz.person.others', message: 'Switch to'})}
          {others.map((name) => (
            <button key={name} type="button" className="button button--secondary" onClick={() => switchTo(name)}>
              {name}
            </button>
          ))}
          {person !== '' && (
            <button type="button" className="button button--secondary" onClick={() => switchTo('')}>
              {translate({id: 'quiz.person.nameless', message: 'No name'})}
            </button>
          )}
        </p>
      )}
      <div className={styles.people}>
        <ConfirmButton
          label={translate({id: 'quiz.person.forget', message: 'Forget me on this computer'})}
          question={
            person === ''
              ? translate({
                  id: 'quiz.person.forgetNameless',
                  message: 'Remove all answers and results without a name from this browser? You can’t undo this.',
                })
              : translate(
                  {
                    id: 'quiz.person.forgetPerson',
                    message:
                      'Remove the name and all answers and results of {person} from this browser? You can’t undo this.',
                  },
                  {person},
                )
          }
          yes={translate({id: 'quiz.person.forgetYes', message: 'Yes, forget'})}
          no={no}
          onYes={() => forget(person)}
        />
        {others.length > 0 && (
          <ConfirmButton
            label={translate({id: 'quiz.person.forgetAll', message: 'Forget everyone'})}
            question={translate({
              id: 'quiz.person.forgetAllQuestion',
              message: 'Remove the names, answers and results of everyone from this browser? You can’t undo this.',
            })}
            yes={translate({id: 'quiz.person.forgetAllYes', message: 'Yes, forget everyone'})}
            no={no}
            onYes={forgetEverybody}
          />
        )}
      </div>
    </section>
  );
}

function NameForm({onName}: {onName: (name: string) => void}): ReactNode {
  const id = useId();
  const [name, setName] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '') return;
    onName(name.trim());
    setName('');
  };
  return (
    <form method="dialog" className={styles.nameForm} onSubmit={submit}>
      <label htmlFor={id}>{translate({id: 'quiz.person.label', message: 'Your name'})}</label>
      <input
        id={id}
        type="text"
        autoComplete="off"
        maxLength={60}
        value={name}
        onChange={({target}) => setName(target.value)}
      />
      <button type="submit" className="button button--primary">
        {translate({id: 'quiz.person.go', message: 'Continue with this name'})}
      </button>
    </form>
  );
}
