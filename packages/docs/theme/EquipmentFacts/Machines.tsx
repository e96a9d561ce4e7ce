import {assetAnchor} from '@deskbook/content/equipment';
import type {Place} from '@deskbook/content/plans';
import {countsByDay} from '@deskbook/text/dates/countsByDay';
import Badge from '@deskbook/ui/components/Badge';
import EventDate from '@deskbook/ui/components/EventDate';
import {useFormats} from '@deskbook/ui/components/formats';
import Icon from '@deskbook/ui/components/Icon';
import PlanBoard, {PlaceDisc, PlaceMark} from '@deskbook/ui/components/PlanBoard';
import ShownBetween, {dayAfter} from '@deskbook/ui/components/ShownBetween';
import {useSitePath} from '@deskbook/ui/components/useSitePath';
import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import clsx from 'clsx';
import {Fragment, type ReactNode} from 'react';
import type {BranchUnits, PageFacts, Unit} from '../../domain/pageFacts';
import styles from './styles.module.css';

/** Up to this many machines are all shown at once; otherwise only the first branch's are. */
const FEW = 4;

/** The machines of a model, folded by branch, because most readers need only the one in front of them. */
export default function Machines({branches}: {branches: PageFacts['unitsByBranch']}): ReactNode {
  const formats = useFormats();
  const count = branches.reduce((sum, {units}) => sum + units.length, 0);
  return branches.map(({branch, plan, units}, index) => (
    <details key={branch} className={styles.fold} open={index === 0 || count <= FEW}>
      <summary>
        <Icon name="chevron" className={styles.chevron} />
        <strong>{branch}</strong>
        <span className={styles.count}>
          {formats.counted(units.length, translate({id: 'machines.count', message: '1 machine|{count} machines'}))}
        </span>
        <PastDue units={units} />
      </summary>
      {plan ? (
        <PlanBoard floors={plan.floors} className={styles.plan}>
          <PlanLink path={plan.path} branch={branch} />
          <MachineTable branch={branch} units={units} plan={plan} />
        </PlanBoard>
      ) : (
        <MachineTable branch={branch} units={units} plan={null} />
      )}
    </details>
  ));
}

/** How many machines are past their life or their model's support on the day of reading. */
function PastDue({units}: {units: readonly Unit[]}): ReactNode {
  return countsByDay(units.flatMap(({replaceBy: from}) => (from ? {from} : []))).map(({from, until, count}) => (
    <ShownBetween
      key={from}
      className={styles.past}
      from={dayAfter(from)}
      until={until && dayAfter(until)}
      initially={false}
    >
      <Badge icon="clock" tone="accent">
        <Translate id="machines.pastLife" values={{count}}>
          {'{count} due for replacement'}
        </Translate>
      </Badge>
    </ShownBetween>
  ));
}

/** To everything else that is in the branch. */
function PlanLink({path, branch}: {path: string; branch: string}): ReactNode {
  const to = useSitePath()(path);
  return (
    <p className={clsx(styles.planLink, 'screen-only')}>
      <Link to={to}>{translate({id: 'machines.plan', message: 'Everything at {branch}'}, {branch})}</Link>
    </p>
  );
}

function MachineTable({branch, units, plan}: BranchUnits): ReactNode {
  const formats = useFormats();
  const funds = new Set(units.map(({fund}) => fund));
  const [onlyFund] = funds.size === 1 ? funds : [];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
    <section className={styles.scroll} tabIndex={0} aria-label={branch}>
      {onlyFund && (
        <p className={clsx(styles.fund, 'quiet')}>
          <FundLabel />: {onlyFund}
        </p>
      )}
      <table>
        <thead>
          <tr>
            <th scope="col">{translate({id: 'machines.assetTag', message: 'Asset tag'})}</th>
            <th scope="col">{translate({id: 'machines.location', message: 'Location'})}</th>
            {funds.size > 1 && (
              <th scope="col">
                <FundLabel />
              </th>
            )}
            <th scope="col">{translate({id: 'machines.purchased', message: 'Purchased'})}</th>
          </tr>
        </thead>
        <tbody>
          {units.map(({assetTag, location, place, purchased, isExpected = false, fund, ...more}) => (
            <tr key={assetTag} id={assetAnchor(assetTag)}>
              <th scope="row" data-asset-tag>
                {assetTag}
              </th>
              <td>
                {place && plan && (
                  <>
                    <PlaceMark
                      place={place}
                      floors={plan.floors}
                      className={clsx(styles.mark, !isFirstAt(place, assetTag, units) && styles.again)}
                    />
                    <PlaceDisc number={place.number} />{' '}
                  </>
                )}
                {location?.split(' ').map((word, place) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: the words of a page do not change
                  <Fragment key={place}>
                    <span>{word}</span>{' '}
                  </Fragment>
                ))}
                <MoreOfUnit {...more} />
              </td>
              {funds.size > 1 && <td>{fund}</td>}
              <td>
                {purchased && (
                  <EventDate date={purchased} isAhead={isExpected}>
                    <time dateTime={purchased} title={formats.date(purchased)}>
                      {purchased.slice(0, 4)}
                    </time>
                  </EventDate>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Several marks at the same place would be one on top of the other. */
function isFirstAt({path}: Place, assetTag: string, units: readonly Unit[]): boolean {
  return units.find(({place}) => place?.path === path)?.assetTag === assetTag;
}

/** Below the location: the state if the machine isn't in use, and details that few readers need. */
function MoreOfUnit({status, serial, warrantyUntil}: Pick<Unit, 'status' | 'serial' | 'warrantyUntil'>): ReactNode {
  const formats = useFormats();
  const states = {
    'in-use': '',
    spare: translate({id: 'machines.spare', message: 'Spare'}),
    'in-repair': translate({id: 'machines.inRepair', message: 'In repair'}),
  };
  const texts = [
    serial && translate({id: 'machines.serial', message: 'Serial number {serial}'}, {serial}),
    warrantyUntil &&
      translate({id: 'machines.warranty', message: 'Warranty until {date}'}, {date: formats.date(warrantyUntil)}),
  ].filter(Boolean);
  return (
    <>
      {states[status] && <div className="quiet">{states[status]}</div>}
      {texts.length > 0 && <div className={clsx(styles.more, 'quiet')}>{texts.join(' · ')}</div>}
    </>
  );
}

function FundLabel(): ReactNode {
  return translate({id: 'machines.fund', message: 'Fund'});
}
