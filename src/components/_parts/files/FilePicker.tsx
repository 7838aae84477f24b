import { useRef, type ChangeEvent, type FocusEvent, type ReactNode } from 'react';
import type { FieldNode } from '../../../engine/resolved.js';
import { useSettings, useText } from '../../../react/settings.js';
import { useFlow } from '../../../react/useFlow.js';
import { useLayout } from '../../../react/useLayout.js';
import { resetBlock, visuallyHidden } from '../../../theme/reset.css.js';
import { spacing } from '../../../theme/spacing.css.js';
import { AuthorText } from '../AuthorText.js';
import { ErrorText } from '../ErrorText.js';
import { fieldAttributes, namedState } from '../fieldNode.js';
import { joinClasses } from '../joinClasses.js';
import { lateView } from '../lateView.js';
import { Optional } from '../Optional.js';
import { describedBy, useFieldIds } from '../useFieldIds.js';
import { useFieldFocus } from '../useFieldFocus.js';
import { useFieldMessage } from '../useFieldMessage.js';
import * as css from './FilePicker.css.js';
import { fileMessages } from './fileMessages.js';
import { acceptAttribute } from './fileTypes.js';
import type { FileLimits } from './judgeFiles.js';
import { countWords, limitsText, type CountTexts } from './limitsText.js';
import { useFilePicking } from './useFilePicking.js';

const LateFileList = lateView(() => import('./FileList.js').then(({ FileList }) => FileList));

/** What tells one picker from the other. */
export interface FilePickerProps {
  readonly node: FieldNode<'PhotoPicker'> | FieldNode<'DocumentPicker'>;
  readonly limits: FileLimits;
  readonly countTexts: CountTexts;
  /** Words and sign on the button. */
  readonly button: string;
  readonly icon: ReactNode;
  /** Asks phones for the camera at once. */
  readonly camera?: boolean;
}

/** Label, limits, picked files and a real file input behind a button. Spec: components.md 7; visual.md 7. */
export function FilePicker({ node, limits, countTexts, button, icon, camera = false }: FilePickerProps) {
  const { label, description } = node.props;
  const { name, value, enabled } = node.field;
  const flow = useFlow();
  const text = useText();
  const { locale, platform } = useSettings();
  const ids = useFieldIds();
  const { ofFiles, whole } = fileMessages(node.field);
  const error = useFieldMessage(whole, countWords(limits, countTexts));
  const { focused, handlers } = useFieldFocus(name);
  const { add, remove, refusals } = useFilePicking(name, value, limits);

  const root = useRef<HTMLDivElement>(null);
  const focusNext = useRef<'input' | 'button' | undefined>(undefined);
  useLayout(() => {
    // What was pressed is gone once the list changed: the focus goes to what is left.
    if (focusNext.current) root.current?.querySelector<HTMLElement>(focusNext.current)?.focus();
    focusNext.current = undefined;
  }, [value]);

  const pick = ({ currentTarget: input }: ChangeEvent<HTMLInputElement>) => {
    const total = add([...(input.files ?? [])]);
    if (total >= limits.max) focusNext.current = 'button';
    // The same file can be picked again after it was taken back.
    input.value = '';
  };
  const leave = (event: FocusEvent<HTMLElement>) => {
    // While the system's dialog is open the window has lost the focus, not the input.
    const tree = event.currentTarget.getRootNode();
    const stays = (tree instanceof Document || tree instanceof ShadowRoot) && tree.activeElement === event.target;
    if (!stays) handlers.onBlur(event);
  };
  // The system's dialog was closed without a file. React hears of it on the way down only, and its types don't know.
  const cancelled = { onCancelCapture: () => flow.blur(name) };
  const state = namedState({ enabled, invalid: node.field.message !== undefined, focused, filled: value.length > 0 });
  return (
    <div ref={root} className={joinClasses(resetBlock, spacing.field)} {...fieldAttributes(node, state)} {...handlers} onBlur={leave} role="group" aria-labelledby={ids.label}>
      <div id={ids.label} className={css.label[platform]}><AuthorText text={label} />{limits.min === 0 && <Optional />}</div>
      {description && <div className={css.description[platform]}><AuthorText text={description} /></div>}
      <div id={ids.helper} className={css.limits[platform]}>{limitsText(limits, countTexts, text, locale)}</div>
      <LateFileList shown={value.length > 0} files={value} enabled={enabled} errors={ofFiles} labelledBy={ids.label}
        onRemove={(id) => { focusNext.current = 'input'; remove(id); }} />
      {value.length < limits.max && (
        <label className={css.button}>
          <input className={visuallyHidden} id={ids.control} type="file" accept={acceptAttribute(limits.accepted)} multiple={limits.max > 1 && !camera}
            capture={camera ? 'environment' : undefined} disabled={!enabled} aria-labelledby={`${ids.label} ${ids.value}`}
            aria-describedby={[ids.helper, describedBy(ids, { error })].filter(Boolean).join(' ')} aria-invalid={error !== undefined || undefined} onChange={pick} {...cancelled} />
          {icon}
          <span id={ids.value}>{button}</span>
        </label>
      )}
      <ErrorText id={ids.error} text={error} className={css.error[platform]} />
      <div role="status" className={refusals.length > 0 ? css.error[platform] : undefined}>
        {refusals.map((refusal) => <div key={refusal} dir="auto">{refusal}</div>)}
      </div>
    </div>
  );
}
