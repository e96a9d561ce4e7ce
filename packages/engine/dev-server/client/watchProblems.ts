import type {ShownProblem} from '../domain/shownProblems';

/** Messages that webpack-dev-server's client posts to its own window after each compilation */
const ENDS = ['webpackOk', 'webpackStillOk', 'webpackWarnings', 'webpackErrors'];

/** Reports the problems now and after each compilation. */
export function watchProblems(address: string, tell: (problems: readonly ShownProblem[]) => void): void {
  const ask = async () => {
    const response = await fetch(address, {cache: 'no-store'}).catch(() => undefined);
    if (response?.ok) tell(await response.json());
  };
  window.addEventListener('message', ({data, source}) => {
    if (source === window && ENDS.includes(data?.type)) void ask();
  });
  void ask();
}
