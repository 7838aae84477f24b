import { PageOverlay } from '../_parts/PageOverlay/PageOverlay.js';
import { OptionList, type OptionListProps } from './OptionList.js';

interface Props extends OptionListProps {
  readonly onClose: () => void;
}

/** The page a Dropdown opens, with its options; loaded late. Spec: visual.md 7. */
export function OptionPage({ onClose, ...list }: Props) {
  return <PageOverlay id={list.id} title={list.label} onClose={onClose}><OptionList {...list} /></PageOverlay>;
}
