import Translate, {translate} from '@docusaurus/Translate';
import {usePluralForm} from '@docusaurus/theme-common';
import type {ReactNode} from 'react';
import {useFormats} from '../../../../components/formats';
import styles from './styles.module.css';
import type {Way} from './useWay';

interface Props {
  /** Of the element that gets the focus when the question is asked. */
  id: string;
  way: Way;
}

/** Asks once whether to end with questions open, and names them. */
export default function FinishAnyway({id, way: {missing, finish, goTo}}: Props): ReactNode {
  const formats = useFormats();
  const {selectMessage} = usePluralForm();
  const [first] = missing;
  const words = selectMessage(
    missing.length,
    translate({
      id: 'quiz.missing',
      message: 'Question {places} has no answer yet.|Questions {places} have no answer yet.',
      description: 'The places are numbers, such as "3 and 5"',
    }),
  ).replace('{places}', formats.list(missing.map(({place}) => String(place))));
  return (
    <div className={styles.anyway}>
      <p id={id} tabIndex={-1}>
        {words}
      </p>
      <div className={styles.buttons}>
        {first && (
          <button type="button" className="button button--secondary" onClick={() => goTo(first.id)}>
            <Translate id="quiz.missing.go" values={{place: String(first.place)}}>
              {'Go to question {place}'}
            </Translate>
          </button>
        )}
        <button type="button" className="button button--secondary" onClick={finish}>
          <Translate id="quiz.missing.finish">Finish anyway</Translate>
        </button>
      </div>
    </div>
  );
}
