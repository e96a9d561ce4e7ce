import type {District} from '@deskbook/content/schemas/district';
import {compareText} from '@deskbook/text/compareText';
import {escapeHtml} from '@deskbook/text/strings';
import {Feed} from 'feed';
import {addressOf} from '../domain/address';
import {formatLocation, resolveLocation} from '../domain/location';
import type {TrainingSession} from '../domain/trainingSession';
import {titleOf, WORDS} from '../domain/words';

const MAX_ENTRIES = 50;

/**
 * Returns an Atom feed of new and rescheduled sessions, newest first. Each change makes a new entry, because feed
 * readers show an entry only once.
 */
export function atomFeed(sessions: readonly TrainingSession[], district: District): string {
  const address = addressOf('atom.xml', district);
  const newest = sessions
    .toSorted((a, b) => compareText(b.revision.stampedAt, a.revision.stampedAt) || compareText(a.slug, b.slug))
    .slice(0, MAX_ENTRIES);
  const feed = new Feed({
    id: address,
    title: WORDS.changes(district.name),
    link: `${district.url}${district.base_url}`,
    feedLinks: {atom: address},
    updated: new Date(newest[0]?.revision.stampedAt ?? 0),
    generator: 'Deskbook',
    copyright: district.name,
    author: {name: district.name},
  });
  for (const session of newest) {
    const {url, description, revision, occurrences} = session;
    const title = titleOf(session);
    const link = district.url + url;
    feed.addItem({
      id: `${link}#change-${revision.sequence}`,
      title: escapeHtml(revision.sequence > 0 ? WORDS.hasChanged(title) : WORDS.isNew(title)),
      link,
      description: escapeHtml(description),
      content: [description, ...occurrences.map((each) => describeOccurrence(each, district))]
        .map((line) => `<p>${escapeHtml(line)}</p>`)
        .join(''),
      date: new Date(revision.stampedAt),
    });
  }
  return feed.atom1();
}

function describeOccurrence(occurrence: TrainingSession['occurrences'][number], district: District): string {
  const place = resolveLocation(occurrence, district);
  const {start, end, timeZone, online, status} = occurrence;
  const until = end.slice(0, 10) === start.slice(0, 10) ? end.slice(11) : end;
  return [WORDS.time(start, until, timeZone), place ? formatLocation(place) : online, WORDS.status[status]]
    .filter(Boolean)
    .join(', ');
}
