import './PageHost.js';

// The first script of every test page: notes what goes wrong in it.
window.complaints = [];
const note = (words: string) => void window.complaints.push(words);
window.addEventListener('error', (event) => note(`error: ${event.message}`));
window.addEventListener('unhandledrejection', (event) => note(`rejection: ${String(event.reason)}`));
document.addEventListener('securitypolicyviolation', (event) => note(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber} ${event.sample}`));
const complain = console.error;
console.error = (...words: unknown[]) => {
  note(`console: ${words.map(String).join(' ')}`);
  complain(...words);
};
