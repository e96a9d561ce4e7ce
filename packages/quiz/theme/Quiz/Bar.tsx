import {useFormats} from '@deskbook/ui/components/formats';
import buttons from '@deskbook/ui/components/LinkButton.module.css';
import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {INCOMPLETE_REASONS} from '../../domain/parts';
import {incompleteTextsFor} from './incompleteTexts';
import styles from './styles.module.css';
import type {MissingAnswer, QuizNavigation} from './useQuizNavigation';
import Warning from './Warning';

interface Props {
  navigation: QuizNavigation;
}

/** The Next button, always in the same place; or a question whether to finish with answers missing. */
export default function Bar({navigation}: Props): ReactNode {
  const {isAll, back, skip, next} = navigation;
  if (navigation.missing.length > 0) return <FinishAnyway navigation={navigation} />;
  return (
    <div className={`${styles.bar} ${styles.buttons} needs-script`}>
      {!isAll && (
        <button
          type="button"
          className="button button--secondary"
          aria-disabled={back === null}
          onClick={back ?? undefined}
        >
          {translate({id: 'quiz.back', message: 'Back'})}
        </button>
      )}
      {skip && (
        <button type="button" className={`${buttons.linkButton} ${styles.plainButton}`} onClick={skip}>
          {translate({id: 'quiz.skip', message: 'Skip for now'})}
        </button>
      )}
      <button type="button" className={`button button--primary ${styles.next}`} onClick={next.act}>
        {next.label}
      </button>
    </div>
  );
}

/** Asks once whether to finish with answers missing, and names them. */
function FinishAnyway({navigation: {ids, missing, finish, goTo}}: Props): ReactNode {
  const formats = useFormats();
  const [first] = missing;
  const sorted = INCOMPLETE_REASONS.flatMap((reason) => missing.filter((one) => one.reason === reason));
  const wordsOn = ({reason, answer}: MissingAnswer) => incompleteTextsFor(reason, answer).finish;
  const sentences = [...new Set(sorted.map(wordsOn))].map((sentence) => {
    const places = missing.filter((one) => wordsOn(one) === sentence).map(({place}) => String(place));
    return formats.counted(places.length, sentence).replace('{places}', formats.list(places));
  });
  const forms = translate({
    id: 'quiz.missing.title',
    message: 'One question isn’t fully answered|{count} questions aren’t fully answered',
  });
  return (
    <Warning id={ids.anyway} title={formats.counted(missing.length, forms)} words={sentences.join(' ')}>
      {first && (
        <button type="button" className="button button--primary" onClick={() => goTo(first.id)}>
          <Translate id="quiz.missing.go" values={{place: String(first.place)}}>
            {'Go to question {place}'}
          </Translate>
        </button>
      )}
      <button type="button" className="button button--secondary" onClick={finish}>
        {translate({id: 'quiz.missing.finish', message: 'Finish anyway'})}
      </button>
    </Warning>
  );
}
