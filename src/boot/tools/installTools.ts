import {copyText} from './copyText';
import {showDue} from './dueQuiz';
import {switchTheme} from './theme';
import {keepTicks} from './ticks';

/** What buttons with `data-tool` do. Clearing ticks is what `type=reset` does by itself. */
const TOOLS: Readonly<Record<string, (button: HTMLButtonElement) => void>> = {
  print: () => print(),
  copy: copyText,
  theme: switchTheme,
};

/** Makes the buttons and ticks of all pages work; once, however often `npm start` reloads them. */
export function installTools(): void {
  const {dataset} = document.documentElement;
  if (dataset.tools) return;
  dataset.tools = 'ready';
  keepTicks();
  showDue();
  addEventListener('click', ({target}) => {
    const button = target instanceof Element ? target.closest<HTMLButtonElement>('button[data-tool]') : null;
    if (button) TOOLS[button.dataset.tool ?? '']?.(button);
  });
}
