/** A text that depends on a number: the forms its language has, chosen by the value of the name in `by`. */
export type Plural = { readonly by: string; readonly other: string } & { readonly [form in Intl.LDMLPluralRule]?: string };
/** A text of the interface, with `{name}` where something is filled in. */
export type Phrase = string | Plural;

type NamesIn<T extends string> = T extends `${string}{${infer Name}}${infer Rest}` ? Name | NamesIn<Rest> : never;
/** The names a phrase fills in. */
export type NamesOf<P extends Phrase> = P extends string ? NamesIn<P> : P extends Plural ? NamesIn<P['other']> | P['by'] : never;
