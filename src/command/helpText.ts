import { limitsProfiles } from '../spec/limits.js';

/** What `--help` prints. */
export const helpText = `Usage: whatsapp-flow-preview check [options] [FILE…]

Judges WhatsApp Flow JSON as WhatsApp would on upload, and adds advice. Needs no account, network or browser.
FILE is a file, a pattern (*, ?, **) or - for standard input, which is also read when no file is named.

Options:
  --format text|json|sarif   how findings are printed; text
  --limits ${Object.keys(limitsProfiles).join('|').padEnd(17)} whose figures to warn of; meta
  --all                      also what WhatsApp would say only once earlier errors are gone
  --max-warnings N           more warnings than that count as an error
  -q, --quiet                print errors alone
  -h, --help
  -v, --version

Ends with 0 when there is no error, 1 when there is one, 2 when it was called wrongly or a file can't be read.
`;
