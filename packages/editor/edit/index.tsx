import {createRoot} from 'react-dom/client';
import {AllPages} from '../pages/AllPages';
import {asked} from '../parts/facts';
import {PageEditor} from './PageEditor';
import './edit.css';
import '../pictures/pictures.css';

/** The storage key where the site keeps the reader's choice. */
const KEY = /^theme(?:-|$)/;

/** Uses the theme chosen on the site, or the system's. */
function followTheme(): void {
  const key = Object.keys(localStorage).find((name) => KEY.test(name));
  const chosen = key && localStorage.getItem(key);
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const apply = () => document.documentElement.setAttribute('data-theme', chosen || (dark.matches ? 'dark' : 'light'));
  apply();
  dark.addEventListener('change', apply);
}

followTheme();
const path = asked('path');
createRoot(document.getElementById('editor') as HTMLElement).render(path ? <PageEditor path={path} /> : <AllPages />);
