import { useRef, useState } from 'react';
import type { ResolvedNode } from '../../engine/resolved.js';
import { useSettings, useText } from '../../react/settings.js';
import { useFlow } from '../../react/useFlow.js';
import { AuthorText } from '../_parts/AuthorText.js';
import { useItemTitle } from '../_parts/ChoiceList/useItemTitle.js';
import { FieldFrame } from '../_parts/FieldFrame/FieldFrame.js';
import { useControlClass } from '../_parts/FieldFrame/useControlClass.js';
import { mirrored } from '../_parts/icon.css.js';
import { ChevronIcon, TriangleIcon } from '../_parts/icons.js';
import { lateView } from '../_parts/lateView.js';
import { toEnter } from '../_parts/missingWords.js';
import { Departures } from '../_parts/motion/Departures.js';
import { describedBy, useFieldIds } from '../_parts/useFieldIds.js';
import { useFieldMessage } from '../_parts/useFieldMessage.js';
import * as styles from './Dropdown.css.js';

const LateOptionPage = lateView(() => import('./OptionPage.js').then(({ OptionPage }) => OptionPage));

/** One option of a long list, chosen on a page of its own. Spec: components.md 5; visual.md 6, 7. */
export function Dropdown({ node }: { readonly node: ResolvedNode<'Dropdown'> }) {
  const { props, field } = node;
  const flow = useFlow();
  const text = useText();
  const { platform } = useSettings();
  const ids = useFieldIds();
  const error = useFieldMessage(field, toEnter(props.label));
  const className = useControlClass('pressed');
  const titleOf = useItemTitle();
  const opener = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const shown = open && field.enabled;
  const chosen = props.dataSource.find((item) => item.id === field.value);
  const optional = field.required !== true;
  const page = `${ids.control}-page`;
  const close = () => {
    opener.current?.focus({ preventScroll: true });
    setOpen(false);
  };
  // What was opened and left without a choice has been left, as on `ios-device-10`.
  const leave = () => {
    close();
    flow.blur(field.name);
  };
  const choose = (id: string) => {
    flow.change(field.name, id);
    close();
  };
  // Phones with iOS clear any choice in its field, Android only one that need not be made.
  const clear = platform === 'ios' || optional ? { shown: 'always', onClear: () => flow.change(field.name, '') } as const : undefined;
  return (
    <FieldFrame
      node={node}
      ids={ids}
      label={props.label}
      optional={optional}
      error={error}
      filled={field.value !== ''}
      clear={clear}
      trailing={platform === 'android' ? <TriangleIcon className={`${styles.triangle} ${mirrored}`} /> : <ChevronIcon className={`${styles.chevron} ${mirrored}`} />}
      beside={(
        <div ref={place}>
          <Departures of={shown ? page : undefined} move="page" root={place}>
            <LateOptionPage shown={shown} id={page} items={props.dataSource} label={props.label} value={field.value} onChoose={choose} onClose={leave} />
          </Departures>
        </div>
      )}
    >
      <button
        ref={opener}
        type="button"
        id={ids.control}
        className={className}
        disabled={!field.enabled}
        aria-haspopup="dialog"
        aria-expanded={open}
        aria-controls={open ? page : undefined}
        aria-labelledby={`${ids.label} ${ids.value}`}
        aria-describedby={describedBy(ids, { error })}
        aria-invalid={error !== undefined}
        onClick={() => setOpen(true)}
      >
        <span id={ids.value} className={styles.value}>
          {chosen ? <AuthorText text={titleOf(chosen)} /> : platform === 'ios' && optional && <span className={styles.placeholder}>{text('optionalPlaceholder')}</span>}
        </span>
      </button>
    </FieldFrame>
  );
}
