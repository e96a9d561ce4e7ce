import Breadcrumbs from '@deskbook/ui/components/Breadcrumbs';
import {useFormats} from '@deskbook/ui/components/formats';
import PhoneLink from '@deskbook/ui/components/PhoneLink';
import PrintFoot from '@deskbook/ui/components/PrintFoot';
import {sectionLabel} from '@deskbook/ui/components/siteSections';
import {useSitePath} from '@deskbook/ui/components/useSitePath';
import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import {PageMetadata} from '@docusaurus/theme-common';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';
import type {EscalationCard as Card} from '../../domain/escalationCards';
import styles from './styles.module.css';

/** What a branch needs when its network is down, on one sheet of paper, because nothing can be opened then. */
export default function EscalationCard({data}: {data: Card}): ReactNode {
  const {path, branch, calls, vendors, without, asOf} = data;
  const pathOf = useSitePath();
  const formats = useFormats();
  const title = translate({id: 'escalation.title', message: 'Escalation card: {branch}'}, {branch: branch.name});
  return (
    <Layout>
      <PageMetadata title={title} />
      <main className={styles.main}>
        <Breadcrumbs
          trail={[
            {label: sectionLabel('office'), to: pathOf('office/')},
            {label: translate({id: 'escalation.systems', message: 'Systems'}), to: pathOf('office/systems/')},
          ]}
        />
        <h1>{title}</h1>
        <p>
          {[branch.address, branch.phone].filter(Boolean).length > 0 && (
            <>
              {branch.address}
              {branch.address && branch.phone && ' · '}
              {branch.phone && <PhoneLink phone={branch.phone} />}
              <br />
            </>
          )}
          <Translate id="escalation.asOf" values={{day: <strong>{formats.date(asOf)}</strong>}}>
            {'As of {day}. Print it again when something has changed.'}
          </Translate>
        </p>
        <p className="screen-only">
          <button type="button" className="button button--primary needs-script" data-tool="print">
            {translate({id: 'print.button', message: 'Print'})}
          </button>
        </p>
        <h2>{translate({id: 'escalation.calls', message: 'Who to call, in this order'})}</h2>
        <ol>
          {calls.map(({call, phone, when}) => (
            <li key={call}>
              <strong>{call}</strong>
              {phone && (
                <>
                  {': '}
                  <strong>
                    <PhoneLink phone={phone} />
                  </strong>
                </>
              )}
              {when && <span className={styles.when}>{when}</span>}
            </li>
          ))}
        </ol>
        {vendors.length > 0 && <Vendors vendors={vendors} />}
        {without.length > 0 && <Without without={without} />}
        <PrintFoot path={pathOf(path)} />
      </main>
    </Layout>
  );
}

function Vendors({vendors}: Pick<Card, 'vendors'>): ReactNode {
  return (
    <>
      <h2>{translate({id: 'escalation.lines', message: 'Lines of this branch, and where to report a fault'})}</h2>
      <dl>
        {vendors.map(({name, phone, account, circuits}) => (
          <div key={`${name} ${account}`}>
            <dt>
              {name}
              {phone && (
                <>
                  {': '}
                  <PhoneLink phone={phone} />
                </>
              )}
            </dt>
            {account && (
              <dd>
                <Translate id="escalation.account" values={{account: <strong>{account}</strong>}}>
                  {'Account number {account}'}
                </Translate>
              </dd>
            )}
            {circuits.map(({id, line}) => (
              <dd key={id}>
                <Translate id="escalation.circuit" values={{id: <strong>{id}</strong>}}>
                  {'Circuit {id}'}
                </Translate>
                {line && `: ${line}`}
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </>
  );
}

function Without({without}: Pick<Card, 'without'>): ReactNode {
  const {siteConfig} = useDocusaurusContext();
  return (
    <>
      <h2>{translate({id: 'escalation.without', message: 'Without the network'})}</h2>
      <dl>
        {without.map(({system, ways}) => (
          <div key={system}>
            <dt>{system}</dt>
            {ways.map(({text, to}) => (
              <dd key={text}>
                {to ? <Link to={to}>{text}</Link> : text}
                {to && <span className="print-only quiet">{siteConfig.url + to}</span>}
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </>
  );
}
