import type { FieldNode, FieldState } from '../../../engine/resolved.js';

/** The author's words about files that are picked, by their ids, and the field with what is left to say of it as a whole. Spec: components.md 7. */
export function fileMessages(field: FieldNode<'PhotoPicker' | 'DocumentPicker'>['field']): { readonly ofFiles: ReadonlyMap<string, unknown>; readonly whole: Pick<FieldState, 'message'> } {
  const { message, value } = field;
  if (message?.from !== 'author' || typeof message.text === 'string') return { ofFiles: new Map(), whole: field };
  const texts = new Map<string, unknown>(Object.entries(message.text));
  const ofFiles = new Map<string, unknown>();
  for (const { id } of value) {
    ofFiles.set(id, texts.get(id));
    texts.delete(id);
  }
  return { ofFiles, whole: { message: { from: 'author', text: Object.fromEntries(texts) as typeof message.text } } };
}
