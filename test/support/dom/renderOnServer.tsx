import { version } from 'react';
import { renderToString } from 'react-dom/server';
import { FlowPreview } from 'whatsapp-flow-preview';

interface Job {
  readonly text: string;
  readonly props: Record<string, unknown>;
}

// Reads jobs from standard input and writes what a server would send for each.
const chunks: string[] = [];
process.stdin.setEncoding('utf8').on('data', (chunk: string) => chunks.push(chunk)).on('end', () => {
  const jobs = JSON.parse(chunks.join('')) as readonly Job[];
  process.stdout.write(JSON.stringify({ version, pages: jobs.map(({ text, props }) => renderToString(<FlowPreview flow={text} {...props} />)) }));
});
