import { createRoot } from 'react-dom/client';
import Page from './page.mdx';
import './prose.css';

createRoot(document.getElementById('app')).render(<article className="prose"><Page /></article>);
