import { limitsProfiles } from '../spec/limits.js';

/** What `--help` prints. */
export const helpText = `Usage: whatsapp-flow-preview check [options] [FILE…]
       whatsapp-flow-preview export [options] [FILE] -o PAGE.html

check judges WhatsApp Flow JSON as WhatsApp would on upload, and adds advice.
FILE is a file, a pattern (*, ?, **) or - for standard input, which is also read when no file is named.

  --format text|json|sarif   how findings are printed; text
  --limits ${Object.keys(limitsProfiles).join('|').padEnd(17)} whose figures to warn of; meta
  --all                      also what WhatsApp would say only once earlier errors are gone
  --max-warnings N           more warnings than that count as an error
  -q, --quiet                print errors alone

export writes a Flow as one HTML file that opens from disk and loads nothing: to be tried, looked through and kept.

  -o, --output PAGE.html     where to write it; - for standard output
  --against OLD.json         an earlier version: the page shows what changed
  --events EVENTS.json       the events of a review, a JSON array: the page shows the record
  --title TEXT               heading of the page; the title of the first screen
  --date DATE                when it was written, such as 2026-01-31; the page does not say
  --platform android|ios     phone shown at first; android
  --scheme auto|light|dark   appearance at first; auto
  --locale TAG               language of the page, such as pt-BR; en

  -h, --help
  -v, --version

Neither needs an account, a network or a browser. Ends with 0 when there is nothing to object to, 1 when there is an error in a
document or a record, 2 when it was called wrongly or a file can't be read or written.
`;
