import {readCatalog} from '@deskbook/content/catalog';
import {contentOf} from '@deskbook/content/checkContent';
import {buildTime} from '@deskbook/text/dates/buildTime';
import {dateInZone} from '@deskbook/text/dates/dates';
import {nearestFirst} from '@deskbook/text/nearest';
import {type DigestFormat, reviewDigest, writeDigest} from '../domain/digest';

interface Options {
  format: DigestFormat;
  owner?: string;
  failOn?: 'overdue';
}

/** Prints each owner's reviews and tasks. The exit code is 1 if something is overdue and `--fail-on` says so. */
export async function reportReviews({format, owner, failOn}: Options): Promise<number> {
  const source = contentOf(process.cwd());
  const {catalog} = readCatalog(source);
  const people = Object.keys(catalog.district.people);
  if (owner !== undefined && !people.includes(owner)) {
    const near = nearestFirst(owner, people)[0];
    process.stderr.write(`There is no "${owner}" under "people" in ${source.docsPath}/district.yml.\n`);
    if (near) process.stderr.write(`Did you mean ${near}?\n`);
    return 1;
  }

  const day = dateInZone(buildTime(), catalog.district.time_zone);
  const all = reviewDigest(catalog, {day, docsPath: source.docsPath});
  const digest = owner === undefined ? all : {...all, owners: all.owners.filter((each) => each.owner === owner)};
  process.stdout.write(`${writeDigest(digest, format)}\n`);

  const broken = catalog.pages.filter(({kind, declaredKind}) => declaredKind && !kind);
  if (broken.length > 0) {
    const files = broken.map(({path}) => `${source.docsPath}/${path}`).join(', ');
    process.stderr.write(`Not in the report, because npx deskbook check finds errors in them: ${files}\n`);
  }
  const isOverdue = digest.owners.some(({items}) => items.some(({state}) => state === 'overdue'));
  return failOn === 'overdue' && isOverdue ? 1 : 0;
}
