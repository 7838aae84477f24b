'use client';
// The island: what is clicked, and the functions that hear of it, live in the browser.
import { useState } from 'react';
import { FlowPreview } from 'whatsapp-flow-preview';

export function Preview({ flow }) {
  const [response, setResponse] = useState();
  return (
    <>
      <FlowPreview flow={flow} onComplete={setResponse} />
      <output>{response?.response_json}</output>
    </>
  );
}
