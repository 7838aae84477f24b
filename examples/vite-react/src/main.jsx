import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { FlowPreview } from 'whatsapp-flow-preview';
import 'whatsapp-flow-preview/styles.css';
import flow from './flow.json';

function App() {
  const [response, setResponse] = useState();
  return (
    <>
      <FlowPreview flow={flow} onComplete={setResponse} />
      <output>{response?.response_json}</output>
    </>
  );
}

createRoot(document.getElementById('app')).render(<App />);
