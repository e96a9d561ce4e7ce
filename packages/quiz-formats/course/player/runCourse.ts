import {questionWords} from '@deskbook/quiz/client/questionWords';
import type {QuizIslandProps} from '@deskbook/quiz/theme/Quiz';
import {type NoticeKind, showNotice} from './courseNotice';
import {type Launch, type Lms, LmsError, NOTHING_UNSENT} from './lms';
import {createLmsStorage, createMemoryArea, type LmsStorage} from './lmsStorage';

/** Starts the quiz of a course: connects to the system, restores the state, and loads the island. */
export async function runCourse(lms: Lms): Promise<void> {
  followTheme();
  const host = document.querySelector<HTMLElement>('[data-island=quiz]');
  if (!host) return;
  if (!(await takeCourse(lms.registration))) return showNotice('elsewhere');
  showNotice('connecting');
  const launch = await connect(lms);
  // Any answers given now would be lost.
  if (launch === 'unreachable') return showNotice(launch, () => location.reload());
  const props: QuizIslandProps = JSON.parse(host.dataset.props ?? '{}');
  if (typeof launch !== 'string' && launch.passingScore !== null) {
    props.quiz.settings.passingScore = launch.passingScore;
    host.dataset.props = JSON.stringify(props);
  }
  if (typeof launch === 'string' || launch.mode === 'review') {
    showNotice(typeof launch === 'string' ? launch : 'review');
    takeTheStorage(createMemoryArea(() => {}));
    if (typeof launch !== 'string') endWithPage(lms);
  } else {
    showNotice(null);
    takeTheStorage(keepQuiz(lms, launch, props).area);
  }
  await loadIsland();
  addExit(lms);
}

async function connect(lms: Lms): Promise<Launch | NoticeKind> {
  try {
    return await lms.start();
  } catch (error) {
    if (!(error instanceof LmsError)) throw error;
    if (error.message) console.warn(error.message);
    return error.kind === 'failed' ? 'unreachable' : error.kind;
  }
}

function keepQuiz(lms: Lms, {state, room}: Launch, {quiz}: QuizIslandProps): LmsStorage {
  let isSaved = true;
  const kept = createLmsStorage({
    lms,
    quiz,
    words: questionWords(quiz, document),
    state,
    room,
    tell(now) {
      isSaved = now.isSaved;
      if (!isSaved) showNotice('unsaved', kept.flush);
      else showNotice(now.isWhole ? null : 'tooLong');
    },
  });
  addEventListener('online', () => kept.flush());
  addEventListener('beforeunload', (event) => {
    if (!isSaved) event.preventDefault();
  });
  // A phone may put the page in the background without closing it.
  addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && kept.flush());
  endWithPage(lms, kept.left);
  // Send what the last visit couldn't report.
  void kept.flush();
  return kept;
}

function endWithPage(lms: Lms, left = () => NOTHING_UNSENT): void {
  addEventListener('pagehide', () => lms.finish(left()));
  // The visit ended when the page was hidden, so a page restored by the Back button must start over.
  addEventListener('pageshow', ({persisted}) => persisted && location.reload());
}

/** Answers belong to the learner signed in to the system, not to this browser. */
function takeTheStorage(area: ReturnType<typeof createMemoryArea>): void {
  Object.defineProperty(window, 'localStorage', {configurable: true, value: area});
}

/** Loads the island's scripts, which the page lists but doesn't load. */
async function loadIsland(): Promise<void> {
  const {islandScripts = ''} = document.documentElement.dataset;
  try {
    for (const src of islandScripts.split(' ')) await loadScript(src);
  } catch {
    showNotice('failed');
  }
}

function loadScript(src: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = Object.assign(document.createElement('script'), {src, onload: () => resolve(), onerror: reject});
    document.head.append(script);
  });
}

function followTheme(): void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const show = () => {
    document.documentElement.dataset.theme = dark.matches ? 'dark' : 'light';
  };
  show();
  dark.addEventListener('change', show);
}

function addExit({exit}: Lms): void {
  const link = document.querySelector<HTMLAnchorElement>('[data-course-exit]');
  if (!link || exit === null) return;
  link.href = exit;
  link.hidden = false;
}

/**
 * Keeps a second window from reporting the same visit. The first window owns the course until it closes.
 *
 * @returns whether this window owns it; always true if the browser or host doesn't support locks
 */
function takeCourse(registration: string): Promise<boolean> {
  const {locks} = navigator;
  if (!locks) return Promise.resolve(true);
  return new Promise((resolve) => {
    const name = `deskbook:course:${location.pathname}:${registration}`;
    locks
      .request(name, {ifAvailable: true}, (lock) => {
        resolve(lock !== null);
        // Hold the lock as long as the page is open.
        return lock && new Promise(() => {});
      })
      .catch(() => resolve(true));
  });
}
