import {createRoot, type Root} from 'react-dom/client';
import {watchProblems} from '../../client/watchProblems';
import {PROBLEMS_FILE, type ShownProblem} from '../../domain/shownProblems';
import ProblemBar from './index';
import ProblemPanel from './ProblemPanel';

/** The base URL. The configuration has it too, but changes with the pages, which would rerun this module. */
declare const __webpack_public_path__: string;

let problems: readonly ShownProblem[] = [];
let roots: {panel: Root; bar: Root} | undefined;

/** Renders outside the site, so problems are readable even if a page doesn't load. */
function draw(): void {
  roots ??= {panel: createRoot(addAt('afterbegin')), bar: createRoot(addAt('beforeend'))};
  const here = problems.filter(({address}) => address !== null && isHere(address));
  roots.panel.render(<ProblemPanel problems={here} />);
  roots.bar.render(<ProblemBar problems={problems} />);
}

/** Normalizes the address, because browsers encode spaces and accents. */
function isHere(address: string): boolean {
  return new URL(address, window.location.href).pathname === window.location.pathname;
}

function addAt(place: InsertPosition): HTMLElement {
  const element = document.createElement('div');
  element.style.display = 'contents';
  document.body.insertAdjacentElement(place, element);
  return element;
}

if (typeof window !== 'undefined') {
  watchProblems(__webpack_public_path__ + PROBLEMS_FILE, (now) => {
    problems = now;
    draw();
  });
}

/** Docusaurus calls this whenever the address changes. */
export function onRouteDidUpdate(): void {
  draw();
}
