import type {District} from '@deskbook/content/schemas/district';
import Icon from '@deskbook/ui/components/Icon';
import Link from '@docusaurus/Link';
import {useDoc} from '@docusaurus/plugin-content-docs/client';
import {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {ReactNode} from 'react';
import {usePageFacts} from '../../../client/usePageFacts';
import styles from './styles.module.css';

/** Links to e-mail the owner or help desk, or to the district's form. Reporting a mistake takes no account. */
export default function ReportProblem(): ReactNode {
  const {siteConfig} = useDocusaurusContext();
  const {metadata} = useDoc();
  const page = usePageFacts();
  const helpDesk = siteConfig.customFields?.helpDesk as District['help_desk'];
  const address = `${siteConfig.url}${metadata.permalink}`;
  const mail = mailTo(page?.reportTo ?? helpDesk.email, {
    title: metadata.title,
    address,
    version: versionOf(page?.changes[0]),
  });
  const words = translate({id: 'report.link', message: 'Report a problem with this page'});
  return (
    <p className={styles.tool}>
      <Icon name="flag" />
      {helpDesk.form ? <Link to={helpDesk.form}>{words}</Link> : <a href={mail}>{words}</a>}
    </p>
  );
}

function versionOf(change: {date: string; commit: string} | undefined): string {
  return change ? `${change.date} (${change.commit})` : translate({id: 'report.noVersion', message: 'not known'});
}

function mailTo(to: string, page: {title: string; address: string; version: string}): string {
  const subject = translate({id: 'report.subject', message: 'Problem with the page: {title}'}, page);
  const body = translate(
    {
      id: 'report.body',
      message:
        'What is wrong? What did you see instead?\n\n\n\nPage: {title}\nAddress: {address}\nVersion: {version}\n',
    },
    page,
  );
  return `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}
