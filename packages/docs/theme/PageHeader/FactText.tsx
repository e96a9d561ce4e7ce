import type {FactValue, PageLink} from '@deskbook/content/facts';
import DurationText from '@deskbook/ui/components/DurationText';
import EventDate from '@deskbook/ui/components/EventDate';
import {useFormats} from '@deskbook/ui/components/formats';
import PhoneLink from '@deskbook/ui/components/PhoneLink';
import Translate, {translate} from '@docusaurus/Translate';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import {wordLabel} from './factLabels';
import PageLinks, {LinkedTitle} from './PageLinks';
import styles from './styles.module.css';

export default function FactText({value}: {value: FactValue}): ReactNode {
  const formats = useFormats();
  switch (value.type) {
    case 'texts':
      return <Texts texts={value.texts} />;
    case 'links':
      return <Items links={value.links} />;
    case 'entries':
      return (
        <ul className={clsx(styles.items, 'plain-list')}>
          {value.entries.map((entry) => (
            <li key={entry.label}>
              {wordLabel(entry.label)}: <FactText value={entry.value} />
            </li>
          ))}
        </ul>
      );
    case 'date':
      return <DateText {...value} />;
    case 'event':
      return <EventDate {...value} />;
    case 'duration':
      return <DurationText duration={value.duration} />;
    case 'money':
      return formats.money(value.cents);
    case 'percent':
      return formats.percent(value.percent);
    case 'word':
      return wordLabel(value.word);
    case 'phone':
      return <PhoneLink phone={value.phone} />;
    case 'yesNo':
      return value.yes ? translate({id: 'fact.yes', message: 'Yes'}) : translate({id: 'fact.no', message: 'No'});
  }
}

function DateText({date, insteadOf}: Extract<FactValue, {type: 'date'}>): ReactNode {
  const formats = useFormats();
  const time = <time dateTime={date}>{formats.date(date)}</time>;
  if (!insteadOf) return time;
  return (
    <Translate id="fact.workingDay" values={{date: time, other: formats.date(insteadOf)}}>
      {'{date}, because {other} is not a working day'}
    </Translate>
  );
}

/** Puts names on one line, and sentences and addresses on separate lines. */
function Texts({texts}: {texts: readonly string[]}): ReactNode {
  const links = texts.map((text) => (/^https?:/.test(text) ? {title: text, to: text} : text));
  const isNames = texts.every((text) => text.length < 30 && !/,|^https?:/i.test(text));
  return isNames ? texts.join(', ') : <Items links={links} />;
}

function Items({links}: {links: readonly (PageLink | string)[]}): ReactNode {
  const [first] = links;
  if (links.length === 1 && first !== undefined) return <LinkedTitle link={first} />;
  return <PageLinks links={links} className={clsx(styles.items, 'plain-list')} />;
}
