import type { ReactNode } from 'react';
import { spacing } from '../../../theme/spacing.css.js';
import { byPlatform } from '../byPlatform.js';
import { ClearButton } from '../ClearButton.js';
import { fieldAttributes, namedState, type AnyFieldNode } from '../fieldNode.js';
import { useFieldFocus } from '../useFieldFocus.js';
import { AndroidFieldFrame } from './AndroidFieldFrame.js';
import type { FrameContent } from './frameView.js';
import { IosFieldFrame } from './IosFieldFrame.js';

const FrameView = byPlatform({ android: AndroidFieldFrame, ios: IosFieldFrame });

/** Props of `FieldFrame`. */
export interface FieldFrameProps extends FrameContent {
  readonly node: AnyFieldNode;
  /** The control holds a value. */
  readonly filled: boolean;
  /** The control has a caret: on Android the label then makes room as soon as it has the focus. */
  readonly typed?: boolean;
  /** Empties the input; `focused` shows the button only while the input is being used. */
  readonly clear?: { readonly shown: 'always' | 'focused'; readonly small?: boolean; readonly onClear: () => void } | undefined;
  /** Drawn inside the root but outside of the frame: pages and dialogs of this input. */
  readonly beside?: ReactNode;
}

/** Root of an input that stands on one line or in one box: label, control, helper, error, counter. Spec: visual.md 6. */
export function FieldFrame({ node, filled, typed = false, clear, beside, trailing, ...content }: FieldFrameProps) {
  const { focused, handlers } = useFieldFocus(node.field.name);
  const { enabled } = node.field;
  const state = namedState({ enabled, invalid: content.error !== undefined, focused, filled });
  const clearable = clear && enabled && filled && (clear.shown === 'always' || focused);
  return (
    <div className={spacing.field} {...fieldAttributes(node, state)} {...handlers}>
      <FrameView
        {...content}
        state={state}
        floating={filled || (typed && focused && enabled)}
        trailing={clearable
          ? <ClearButton label={content.label} control={content.ids.control} onClear={clear.onClear} skipped={clear.shown === 'focused'} small={clear.small} />
          : trailing}
      />
      {beside}
    </div>
  );
}
