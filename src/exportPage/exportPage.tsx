import { createRoot } from 'react-dom/client';
import { ExportedPage } from './ExportedPage.js';
import * as styles from './ExportedPage.css.js';
import { readData } from './readData.js';

document.body.classList.add(styles.body);
const place = document.body.appendChild(document.createElement('div'));
createRoot(place).render(<ExportedPage review={readData(document)} />);
