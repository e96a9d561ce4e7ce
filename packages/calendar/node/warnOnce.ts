import type {HistoryGap} from '@deskbook/text/history/fileHistory';

const CAUSES: Readonly<Record<HistoryGap, string>> = {
  shallow: 'This is a shallow clone, which does not have all commits',
  'no-git': 'The commits cannot be read: git is not installed, or this is not a repository, or another user owns it',
};

let hasWarned = false;

/** Says why calendar programs may miss a change of a session, and what to do. Warns at most once per process. */
export function warnOnce(gap: HistoryGap | null, say = (text: string) => void process.stderr.write(text)): void {
  if (!gap || hasWarned) return;
  hasWarned = true;
  const remedy = gap === 'shallow' ? 'Fetch them all (git fetch --unshallow)' : 'Build in a clone of the repository';
  say(
    `${CAUSES[gap]}: how often a session's schedule has changed is taken from "sequence" in its front matter, ` +
      `0 if left out. ${remedy}, or raise "sequence" whenever a date, a time or a place changes.\n`,
  );
}
