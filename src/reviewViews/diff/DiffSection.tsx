import { useId, useRef, useState } from 'react';
import type { FlowDocument } from '../../document/flowDocument.js';
import type { ScreenPair } from '../../review/diff/diffByScreen.js';
import type { FlowChange } from '../../review/diff/flowChange.js';
import type { ReviewViewText } from '../../strings/createReviewViewText.js';
import type { FrameLook } from '../frame/ScreenFrame.js';
import * as tool from '../tool/tool.css.js';
import { DiffSide } from './DiffSide.js';
import * as styles from './FlowDiff.css.js';
import { kindOf } from './marksOf.js';

/** Props of `DiffSection`. */
export interface DiffSectionProps {
  readonly pair: ScreenPair;
  readonly older: FlowDocument;
  readonly newer: FlowDocument;
  readonly look: FrameLook;
  readonly text: ReviewViewText;
  readonly say: (change: FlowChange) => string;
}

/** One screen before and after, with a sentence for each change. Sentence and outlines lead to each other. */
export function DiffSection({ pair, older, newer, look, text, say }: DiffSectionProps) {
  const { before, after, changes } = pair;
  const title = useId();
  const root = useRef<HTMLElement>(null);
  const [chosen, setChosen] = useState<FlowChange>();
  const choose = (change: FlowChange, lead: 'sentence' | 'outlines') => {
    setChosen(change);
    const sentences = [...(root.current?.querySelectorAll<HTMLElement>('[data-sentence]') ?? [])];
    if (lead === 'sentence') return sentences[changes.indexOf(change)]?.focus();
    const ends = ['from' in change && change.from, 'to' in change && change.to];
    for (const [index, side] of ['before', 'after'].entries()) {
      const marks = [...(root.current?.querySelectorAll<HTMLElement>(`[data-side="${side}"] [data-mark]`) ?? [])];
      marks.find((mark) => mark.dataset['mark'] === ends[index])?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    }
  };
  const shared = { changes, chosen, look, say, text, onChoose: (change: FlowChange) => choose(change, 'sentence') };
  const id = (after ?? before)?.id ?? '';
  return (
    <section ref={root} className={`${tool.panel} ${styles.section}`} aria-labelledby={title} data-diff-screen={id}>
      <div className={tool.row}>
        <h3 id={title} className={tool.subheading}>{id}</h3>
        {fatesOf(pair, text).map(([word, tone]) => <span key={word} className={tool.badge} data-tone={tone}>{word}</span>)}
      </div>
      <div className={styles.columns}>
        <DiffSide {...shared} title={text('diffBefore')} document={older} screen={before?.pointer} side="from" absent={text('diffNotBefore')} />
        <DiffSide {...shared} title={text('diffAfter')} document={newer} screen={after?.pointer} side="to" absent={text('diffNotAfter')} />
        <div className={styles.sentences}>
          {changes.length === 0 && <p className={tool.faint}>{text('diffSameScreen')}</p>}
          <ol className={tool.list} aria-label={text('diffScreenChanges', { screen: id })}>
            {changes.map((change, index) => (
              <li key={index} className={tool.item}>
                <button type="button" className={tool.line} data-sentence="" aria-pressed={change === chosen} onClick={() => choose(change, 'outlines')}>
                  <span className={styles.sentence}>
                    <span className={styles.swatch} data-kind={kindOf([change])} aria-hidden="true" />
                    {say(change)}
                  </span>
                </button>
              </li>
            ))}
          </ol>
        </div>
      </div>
    </section>
  );
}

/** What became of a screen, each with how it looks. */
function fatesOf({ before, after, changes }: ScreenPair, text: ReviewViewText): readonly (readonly [string, 'good' | 'bad' | 'calm'])[] {
  if (!before) return [[text('diffAdded'), 'good']];
  if (!after) return [[text('diffRemoved'), 'bad']];
  if (before.id !== after.id) return [[text('diffRenamed', { before: before.id }), 'calm']];
  return changes.length > 0 ? [[text('diffChanged'), 'calm']] : [[text('diffUnchanged'), 'calm']];
}
