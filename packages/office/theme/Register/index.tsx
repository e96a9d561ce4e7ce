import Island from '@deskbook/engine/islands/Island';
import Breadcrumbs from '@deskbook/ui/components/Breadcrumbs';
import FeedAddress from '@deskbook/ui/components/FeedAddress';
import {useFormats} from '@deskbook/ui/components/formats';
import PrintFoot from '@deskbook/ui/components/PrintFoot';
import {sectionLabel} from '@deskbook/ui/components/siteSections';
import {useSitePath} from '@deskbook/ui/components/useSitePath';
import Translate, {translate} from '@docusaurus/Translate';
import {HtmlClassNameProvider, PageMetadata} from '@docusaurus/theme-common';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';
import type {RegisterPage} from '../../domain/register';
import RegisterSection from './RegisterSection';
import styles from './styles.module.css';
import Verdict from './Verdict';

/** A register page. All figures are in the HTML; a small script (`packages/engine/boot/registers`) sorts and filters the tables. */
export default function Register({data}: {data: RegisterPage}): ReactNode {
  const {title, description, verdict, path, sections, asOf, feed} = data;
  const pathOf = useSitePath();
  const formats = useFormats();
  const main = sections.find(({table}) => table?.columns.some(({choices}) => choices));
  return (
    <HtmlClassNameProvider className="wide-page">
      <Layout>
        <PageMetadata title={title} description={description} />
        <main className={styles.main}>
          <Breadcrumbs trail={[{label: sectionLabel('office'), to: pathOf('office/')}]} />
          <h1>{title}</h1>
          {verdict ? <Verdict {...verdict} day={asOf} /> : <p className={styles.lead}>{description}</p>}
          <p className="quiet">
            {verdict?.text}{' '}
            <Translate id="register.asOf" values={{day: formats.date(asOf)}}>
              {'Figures as of {day}.'}
            </Translate>
          </p>
          {!verdict && <Contents sections={sections} />}
          <Island>
            <div data-island="registers" data-load="" data-as-of={asOf}>
              {sections.map((section) => (
                <RegisterSection key={section.id} section={section} path={path} isMain={section === main} day={asOf} />
              ))}
            </div>
          </Island>
          {feed && <Subscribe name={title} path={pathOf(feed)} />}
          <PrintFoot path={pathOf(path)} />
        </main>
      </Layout>
    </HtmlClassNameProvider>
  );
}

/** Explains how to subscribe to the deadlines in a calendar. */
function Subscribe({name, path}: {name: string; path: string}): ReactNode {
  const {siteConfig} = useDocusaurusContext();
  return (
    <section className="screen-only" aria-labelledby="subscribe">
      <h2 id="subscribe">{translate({id: 'register.subscribe', message: 'In your own calendar'})}</h2>
      <p className={styles.text}>
        {translate({
          id: 'register.subscribe.how',
          message: 'Subscribe once, and your calendar program shows every deadline and reminds you in time.',
        })}
      </p>
      <FeedAddress name={name} address={siteConfig.url + path} />
    </section>
  );
}

/** Links to each list, if a page has several. */
function Contents({sections}: Pick<RegisterPage, 'sections'>): ReactNode {
  if (sections.length < 2) return null;
  return (
    <nav className="screen-only" aria-label={translate({id: 'register.contents', message: 'On this page'})}>
      <ul className={styles.contents}>
        {sections.map(({id, title}) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
