import {Bar} from '@deskbook/ui/components/figures/Bar';
import Matrix from '@deskbook/ui/components/figures/Matrix';
import {useFormats} from '@deskbook/ui/components/formats';
import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {type CellOfSteps, type CoverageMatrix, DRAWN, gapsIn} from '../../domain/coverageCells';
import CoverageMark, {CoverageShapes, type Extent} from './CoverageMark';
import styles from './coverage.module.css';

interface Props extends CoverageMatrix {
  /** The id of the section with the steps */
  list: string;
}

/** What exists for whom: a row for each topic, a column for each role. */
export default function Coverage({columns, rows, all, list}: Props): ReactNode {
  const headings = [
    {key: 'topic', label: translate({id: 'coverage.topic', message: 'Topic'})},
    ...columns.map(({names}) => ({key: names.join(), label: names.join(', '), type: 'result' as const})),
    {key: 'gaps', label: translate({id: 'coverage.gaps', message: 'Gaps'}), type: 'number' as const},
  ];
  const most = Math.max(1, ...rows.map((row) => gapsIn(row.all)));
  return (
    <div className={styles.coverage}>
      <CoverageShapes />
      <Legend />
      <Matrix
        label={translate({id: 'coverage.title', message: 'What exists for whom'})}
        columns={headings}
        groups={[
          {
            key: 'all',
            rows: rows.map((row) => ({
              key: row.topic,
              cells: [
                <Topic key="topic" topic={row.topic} steps={row.all.steps} list={list} />,
                ...row.cells.map((cell, place) => <Cell key={columns[place]?.names.join()} cell={cell} />),
                <Gaps key="gaps" count={gapsIn(row.all)} most={most} />,
              ],
              normal: [false, ...row.cells.map((cell) => !cell || gapsIn(cell) === 0), false],
            })),
          },
        ]}
        totals={[null, ...columns.map((column) => <Sum key={column.names.join()} {...column.all} />), gapsIn(all)]}
        totalsName={translate({id: 'coverage.all', message: 'All topics'})}
      />
    </div>
  );
}

/** A topic, which leads to its steps. */
function Topic({topic, steps, list}: {topic: string; steps: number; list: string}): ReactNode {
  const {counted} = useFormats();
  return (
    <>
      <a href={`?${new URLSearchParams({topic})}#${list}`}>{topic}</a>{' '}
      <small>{counted(steps, translate({id: 'coverage.steps', message: '{count} step|{count} steps'}))}</small>
    </>
  );
}

function Gaps({count, most}: {count: number; most: number}): ReactNode {
  return (
    <span className={styles.gaps}>
      {count}
      <Bar parts={[{share: count / most, look: 'bad'}]} />
    </span>
  );
}

/** Marks for each part, and what is missing in words. */
function Cell({cell}: {cell: CellOfSteps | null}): ReactNode {
  if (!cell) {
    return (
      <span className={styles.none}>
        <span aria-hidden="true">–</span>
        <span className="unseen">{translate({id: 'coverage.notNeeded', message: 'Not needed'})}</span>
      </span>
    );
  }
  const words = wordsFor(cell);
  const isBare = extentOf(cell.has.Quiz, cell.steps) === 'none' && extentOf(cell.has.Session, cell.steps) === 'none';
  return (
    <span className={styles.cell} data-tone={isBare ? 'bad' : words.length > 0 ? 'quiet' : undefined}>
      <span className={styles.marks}>
        {DRAWN.map((part) => (
          <CoverageMark key={part} part={part} extent={extentOf(cell.has[part], cell.steps)} />
        ))}
      </span>
      {words.length > 0 ? (
        <span className={styles.words}>
          {words.map(({text, isNone}) => (
            <small key={text} data-none={isNone || undefined}>
              {text}
            </small>
          ))}
        </span>
      ) : (
        <span className="unseen">{translate({id: 'coverage.complete', message: 'Complete'})}</span>
      )}
    </span>
  );
}

function extentOf(has: number, steps: number): Extent {
  if (has === steps) return 'all';
  return has > 0 ? 'some' : 'none';
}

/** Says what isn't there for every step. */
function wordsFor({steps, has}: CellOfSteps): {text: string; isNone: boolean}[] {
  if (has.Quiz === 0 && has.Session === 0 && has.Manual === steps) {
    return [{text: translate({id: 'coverage.neither', message: 'No quiz or session'}), isNone: true}];
  }
  const names = {
    Manual: [
      translate({id: 'coverage.manualOf', message: 'Manual {count} of {all}'}),
      translate({id: 'coverage.noManual', message: 'No manual'}),
    ],
    Quiz: [
      translate({id: 'coverage.quizOf', message: 'Quiz {count} of {all}'}),
      translate({id: 'coverage.noQuiz', message: 'No quiz'}),
    ],
    Session: [
      translate({id: 'coverage.sessionOf', message: 'Session {count} of {all}'}),
      translate({id: 'coverage.noSession', message: 'No session'}),
    ],
  };
  return DRAWN.filter((part) => has[part] < steps).map((part) => {
    const [some = '', none = ''] = names[part];
    const text = has[part] === 0 ? none : some.replace('{count}', `${has[part]}`).replace('{all}', `${steps}`);
    return {text, isNone: has[part] === 0};
  });
}

/** How much a role lacks in all topics. */
function Sum({steps, has}: CellOfSteps): ReactNode {
  const {counted} = useFormats();
  const [noQuiz, noSession] = [steps - has.Quiz, steps - has.Session];
  return (
    <span className={styles.sum}>
      <b>{noQuiz}</b> {translate({id: 'coverage.sum.noQuiz', message: 'no quiz'})}, <br />
      <b>{noSession}</b> {translate({id: 'coverage.sum.noSession', message: 'no session'})}{' '}
      <small>{counted(steps, translate({id: 'coverage.sum.of', message: 'of {count} step|of {count} steps'}))}</small>
    </span>
  );
}

function Legend(): ReactNode {
  const parts = {
    Manual: translate({id: 'coverage.manual', message: 'Manual'}),
    Quiz: translate({id: 'coverage.quiz', message: 'Quiz'}),
    Session: translate({id: 'coverage.session', message: 'Session'}),
  };
  const extents = {
    all: translate({id: 'coverage.forAll', message: 'for every step'}),
    some: translate({id: 'coverage.forSome', message: 'for some steps'}),
    none: translate({id: 'coverage.forNone', message: 'for none'}),
  };
  return (
    <ul className={`${styles.legend} plain-list`}>
      {DRAWN.map((part) => (
        <li key={part}>
          <CoverageMark part={part} extent="all" /> {parts[part]}
        </li>
      ))}
      {(Object.keys(extents) as Extent[]).map((extent) => (
        <li key={extent}>
          <CoverageMark part="Quiz" extent={extent} /> {extents[extent]}
        </li>
      ))}
      <li>– {translate({id: 'coverage.forNobody', message: 'not needed by this role'})}</li>
    </ul>
  );
}
