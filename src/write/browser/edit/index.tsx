import {createRoot} from 'react-dom/client';
import {AllPages} from './AllPages';
import {asked} from './facts';
import {PageEditor} from './PageEditor';
import './edit.css';

const path = asked('path');
createRoot(document.getElementById('editor') as HTMLElement).render(path ? <PageEditor path={path} /> : <AllPages />);
