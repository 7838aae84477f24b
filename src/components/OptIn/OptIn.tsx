import type { ResolvedNode } from '../../engine/resolved.js';
import { useSettings, useText } from '../../react/settings.js';
import { useFlow } from '../../react/useFlow.js';
import { AuthorText } from '../_parts/AuthorText.js';
import { CheckMark } from '../_parts/CheckMark/CheckMark.js';
import { ErrorText } from '../_parts/ErrorText.js';
import { fieldAttributes, namedState } from '../_parts/fieldNode.js';
import { joinClasses } from '../_parts/joinClasses.js';
import { useFieldFocus } from '../_parts/useFieldFocus.js';
import { describedBy, useFieldIds } from '../_parts/useFieldIds.js';
import { useFieldMessage } from '../_parts/useFieldMessage.js';
import * as styles from './OptIn.css.js';

/** A box to tick, with an optional way to read more. Spec: components.md 5; visual.md 7. */
export function OptIn({ node }: { readonly node: ResolvedNode<'OptIn'> }) {
  const { props, field } = node;
  const flow = useFlow();
  const text = useText();
  const { platform } = useSettings();
  const ids = useFieldIds();
  const error = useFieldMessage(field);
  const { focused, handlers } = useFieldFocus(field.name);
  const state = namedState({ enabled: field.enabled, invalid: error !== undefined, focused, filled: field.value });
  return (
    <div className={styles.root[platform]} {...fieldAttributes(node, state)} {...handlers}>
      <div className={styles.box[platform]}>
        <CheckMark
          id={ids.control}
          aria-required={field.required === true}
          aria-invalid={error !== undefined}
          aria-describedby={describedBy(ids, { error })}
          disabled={!field.enabled}
          checked={field.value}
          onChange={(event) => flow.change(field.name, event.target.checked)}
        />
      </div>
      <div className={styles.words}>
        <label id={ids.label} htmlFor={ids.control} className={styles.label}>
          {field.required !== true && <>{text('optional')} </>}
          <AuthorText text={props.label} />
        </label>
        {props.onClickAction && (
          <>
            {' '}
            <button type="button" className={joinClasses(styles.more, styles.moreWeight[platform])} aria-describedby={ids.label} onClick={() => flow.press(node.pointer)}>
              {text('readMore')}
            </button>
          </>
        )}
        <ErrorText id={ids.error} text={error} className={styles.error} />
      </div>
    </div>
  );
}
