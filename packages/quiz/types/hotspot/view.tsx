import type {Box, Point} from '@deskbook/drawings/shapeBox';
import Icon from '@deskbook/ui/components/Icon';
import {translate} from '@docusaurus/Translate';
import type {CSSProperties, ReactNode} from 'react';
import Html from '../../theme/Quiz/Html';
import Mark, {SIGN_ICONS} from '../../theme/Quiz/Mark';
import {useQuestion} from '../../theme/Quiz/QuestionState';
import quizStyles from '../../theme/Quiz/styles.module.css';
import type {Choices, View} from '../../theme/Quiz/view';
import {markOf, PicksCounted} from '../choice/view';
import type {Spot} from './spots';
import styles from './styles.module.css';

export const hotspot: View = {
  how: (question) =>
    question.type === 'hotspot' && question.several
      ? translate({
          id: 'quiz.how.hotspots',
          message: 'Point at all parts that apply, or choose their numbers. A wrong choice takes points away.',
        })
      : translate({id: 'quiz.how.hotspot', message: 'Point at it, or choose its number.'}),
  Fields,
  Solution,
};

/** The drawing, and the numbers of the parts as radio buttons or checkboxes. A click on a part checks its number. */
function Fields({choices, picture}: {choices: Choices; picture: ReactNode}): ReactNode {
  const {spots, several} = useQuestion<'hotspot'>().question;
  return (
    <div className={styles.hotspot}>
      <Board>{picture}</Board>
      <fieldset>
        <legend>
          {several
            ? translate({id: 'quiz.hotspot.numbers', message: 'Part numbers'})
            : translate({id: 'quiz.hotspot.number', message: 'Part number'})}
        </legend>
        <ul className={`plain-list ${styles.numbers}`}>
          {spots.map(({number}, place) => (
            <PartNumber key={number} number={number} place={place} name={choices.get(place)} />
          ))}
        </ul>
      </fieldset>
    </div>
  );
}

/** The drawing with a label over each part, which works before the island has loaded, too. */
function Board({children}: {children: ReactNode}): ReactNode {
  const {anchor, question} = useQuestion<'hotspot'>();
  const {view, spots} = question;
  // The smallest on top: a part may be within another one.
  const places = [...spots.keys()].toSorted((one, other) => areaOf(spots[other]) - areaOf(spots[one]));
  return (
    <div className={styles.board}>
      <div className={styles.drawing} style={{'--ratio': view.width / view.height} as CSSProperties}>
        <div data-part="picture">{children}</div>
        <svg className={styles.leaders} viewBox={`${view.x} ${view.y} ${view.width} ${view.height}`} aria-hidden="true">
          <path d={spots.map(({disc, target}) => `M${disc.x} ${disc.y}L${target.x} ${target.y}`).join('')} />
        </svg>
        {places.map((place) => {
          const spot = spots[place];
          return (
            spot && <SpotLabel key={spot.number} spot={spot} place={place} view={view} inputId={idOf(anchor, place)} />
          );
        })}
      </div>
    </div>
  );
}

interface SpotProps {
  spot: Spot;
  place: number;
  view: Box;
  inputId: string;
}

function SpotLabel({spot: {number, box, disc}, place, view, inputId}: SpotProps): ReactNode {
  const {isChosen, mark} = usePart(place);
  const icon = mark && mark.sign !== 'attention' ? SIGN_ICONS[mark.sign] : null;
  return (
    <label htmlFor={inputId} className={styles.spot} data-chosen={isChosen} data-sign={mark?.sign} aria-hidden="true">
      <span
        className={styles.outline}
        style={{
          ...positionIn(view, box),
          width: percent(box.width, view.width),
          height: percent(box.height, view.height),
        }}
      />
      <span className={styles.disc} style={positionIn(view, disc)}>
        {icon ? <Icon name={icon} /> : number}
      </span>
    </label>
  );
}

function PartNumber({number, place, name}: {number: string; place: number; name: ReactNode}): ReactNode {
  const {anchor, question, answer, outcome, change} = useQuestion<'hotspot'>();
  const {isChosen, mark} = usePart(place);
  const id = idOf(anchor, place);

  const choose = (isOn: boolean) => {
    const others = question.several ? answer.value.filter((other) => other !== place) : [];
    change(isOn ? [...others, place] : others);
  };

  return (
    <li className={styles.number} data-sign={mark?.sign}>
      <label>
        {/* Named by its own text alone, and not by the label on the drawing. Not disabled, to keep the focus. */}
        <input
          id={id}
          type={question.several ? 'checkbox' : 'radio'}
          name="choice"
          value={place}
          checked={isChosen}
          aria-disabled={outcome ? true : undefined}
          aria-labelledby={`${id}-name`}
          onClick={(event) => outcome && event.preventDefault()}
          onChange={({target}) => choose(target.checked)}
        />
        <span id={`${id}-name`} className={styles.words}>
          <b>{number}</b>{' '}
          <span className={styles.name} data-option={place} data-shown={mark !== null}>
            {name}
          </span>
          {mark && <span className="unseen"> {mark.words}</span>}
        </span>
      </label>
    </li>
  );
}

function usePart(place: number) {
  const {question, answer, outcome} = useQuestion<'hotspot'>();
  const isChosen = answer.value.includes(place);
  return {isChosen, mark: outcome && markOf(isChosen, outcome.secret.key.right.includes(place), question.several)};
}

/** Names each part that was chosen or right, with its feedback. */
function Solution({choices}: {choices: Choices}): ReactNode {
  const {question} = useQuestion<'hotspot'>();
  return (
    <>
      {question.several && <PicksCounted options={question.spots.length} />}
      <ul className={`plain-list ${styles.solution}`}>
        {question.spots.map(({number}, place) => (
          <Named key={number} number={number} place={place} name={choices.get(place)} />
        ))}
      </ul>
    </>
  );
}

function Named({number, place, name}: {number: string; place: number; name: ReactNode}): ReactNode {
  const {outcome} = useQuestion<'hotspot'>();
  const {isChosen, mark} = usePart(place);
  if (!outcome || !mark) return null;
  const feedback = isChosen && outcome.secret.feedback[place];
  return (
    <li data-sign={mark.sign}>
      <span className={styles.disc}>{number}</span>
      <div>
        <div className={styles.named}>
          <b>{name}</b>
          <Mark {...mark} />
        </div>
        {feedback && <Html html={feedback} className={quizStyles.explanation} />}
      </div>
    </li>
  );
}

function idOf(anchor: string, place: number): string {
  return `${anchor}-part-${place}`;
}

function areaOf(spot: Spot | undefined): number {
  return spot ? spot.box.width * spot.box.height : 0;
}

function positionIn(view: Box, {x, y}: Point): {left: string; top: string} {
  return {left: percent(x - view.x, view.width), top: percent(y - view.y, view.height)};
}

function percent(length: number, whole: number): string {
  return `${Math.round((10_000 * length) / whole) / 100}%`;
}
