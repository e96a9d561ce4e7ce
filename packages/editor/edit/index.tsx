import {createRoot} from 'react-dom/client';
import {AllPages} from '../pages/AllPages';
import {asked} from '../parts/facts';
import {followTheme} from './followTheme';
import {PageEditor} from './PageEditor';
import './edit.css';

followTheme();
const path = asked('path');
createRoot(document.getElementById('editor') as HTMLElement).render(path ? <PageEditor path={path} /> : <AllPages />);
