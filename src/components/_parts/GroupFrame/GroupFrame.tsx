import type { ReactNode } from 'react';
import { useSettings } from '../../../react/settings.js';
import { AuthorText } from '../AuthorText.js';
import { ErrorText } from '../ErrorText.js';
import { fieldAttributes, namedState, type AnyFieldNode } from '../fieldNode.js';
import { joinClasses } from '../joinClasses.js';
import { Optional } from '../Optional.js';
import { useFieldFocus } from '../useFieldFocus.js';
import { describedBy, type FieldIds } from '../useFieldIds.js';
import * as styles from './GroupFrame.css.js';

interface Props {
  readonly node: AnyFieldNode;
  readonly ids: FieldIds;
  readonly label: string;
  readonly description?: string | undefined;
  /** How many options to choose. */
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly filled: boolean;
  /** One answer only: announced as a group of radio buttons. */
  readonly single?: boolean;
  /** The options stand on the screen itself, not on a card. */
  readonly bare?: boolean;
  readonly children: ReactNode;
}

/** Root of an input that is a group of options: label, description, hint, options, error. Spec: components.md 3, 5; visual.md 7. */
export function GroupFrame({ node, ids, label, description, hint, error, filled, single, bare, children }: Props) {
  const { platform } = useSettings();
  const { focused, handlers } = useFieldFocus(node.field.name);
  const { enabled, required } = node.field;
  const state = namedState({ enabled, invalid: error !== undefined, focused, filled });
  const named = { 'aria-labelledby': label ? ids.label : undefined, 'aria-describedby': groupDescribedBy(ids, { description, hint, error }) };
  const role = single ? { role: 'radiogroup', 'aria-required': required === true, 'aria-invalid': error !== undefined } as const : {};
  return (
    <div className={styles.root} {...fieldAttributes(node, state)} {...handlers}>
      <fieldset className={styles.group} disabled={!enabled} {...named} {...role}>
        {label && <legend id={ids.label} className={joinClasses(styles.label, styles.inset[platform])}><AuthorText text={label} />{required !== true && <Optional />}</legend>}
        {description && <div id={ids.helper} className={joinClasses(styles.description, styles.inset[platform])}><AuthorText text={description} /></div>}
        {hint && <div id={ids.counter} className={joinClasses(styles.description, styles.inset[platform])}>{hint}</div>}
        <div className={styles.options[platform]}>{children}</div>
        <ErrorText id={ids.error} text={error} className={joinClasses(styles.error, (bare ? styles.inset : styles.errorInset)[platform])} />
      </fieldset>
    </div>
  );
}

// Unlike the helper of a field, the description of a group stays beside its error.
function groupDescribedBy(ids: FieldIds, has: { readonly description?: string | undefined; readonly hint?: string | undefined; readonly error?: string | undefined }) {
  const rest = describedBy(ids, { error: has.error, counter: has.hint });
  return [has.description && ids.helper, rest].filter(Boolean).join(' ') || undefined;
}
