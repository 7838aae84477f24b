import flow from './flow.json';
import { Preview } from './Preview.jsx';

// Runs on the server: it may read the Flow from wherever it lies, and hands it over as plain data.
export default function Page() {
  return <main><h1>Sign-off</h1><Preview flow={flow} /></main>;
}
