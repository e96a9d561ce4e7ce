import {assetAnchor} from '@deskbook/content/equipment';
import Icon from '@deskbook/ui/components/Icon';
import Translate, {translate} from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type {ReactNode} from 'react';
import {usePageFacts} from '../../client/usePageFacts';
import {MACHINES_ID} from '../../domain/machines';
import '../steps.css';
import PhoneLink from '@deskbook/ui/components/PhoneLink';
import {useHelpDesk} from '@deskbook/ui/components/useHelpDesk';
import FactList from '../PageHeader/FactList';
import Machines from './Machines';
import styles from './styles.module.css';

/** Below an equipment guide's text: where the machines are, whom to call, and the model's facts, folded. */
export default function EquipmentFacts(): ReactNode {
  const page = usePageFacts();
  const {collectAnchor} = useBrokenLinks();
  if (page?.kind !== 'equipment') return null;
  const {model} = page.facts;
  if (page.unitsByBranch.length === 0 && model.length === 0) return null;
  collectAnchor(MACHINES_ID);
  for (const {units} of page.unitsByBranch) for (const {assetTag} of units) collectAnchor(assetAnchor(assetTag));
  return (
    <>
      {page.unitsByBranch.length > 0 && (
        <>
          <h2 id={MACHINES_ID}>{translate({id: 'machines.title', message: 'Where they are'})}</h2>
          <WhoToCall />
        </>
      )}
      <div className={styles.folds} data-front-matter>
        <Machines branches={page.unitsByBranch} />
        {model.length > 0 && (
          <details className={styles.fold}>
            <summary>
              <Icon name="chevron" className={styles.chevron} />
              <strong>{translate({id: 'equipment.model', message: 'Model, supplies and support'})}</strong>
            </summary>
            <FactList facts={model} />
          </details>
        )}
      </div>
    </>
  );
}

/** Above the machines, for readers who found one by its tag: the help desk's number, or else its e-mail address. */
function WhoToCall(): ReactNode {
  const {phone, email} = useHelpDesk();
  return (
    <p>
      {phone ? (
        <Translate id="machines.call" values={{phone: <PhoneLink phone={phone} />}}>
          {'To report a problem with one of them, call {phone} and give the asset tag.'}
        </Translate>
      ) : (
        <Translate id="machines.write" values={{email: <a href={`mailto:${email}`}>{email}</a>}}>
          {'To report a problem with one of them, write to {email} and give the asset tag.'}
        </Translate>
      )}
    </p>
  );
}
