import axe, { type NodeResult, type Result } from 'axe-core';
import { openContrasts, shownTwice } from '../../../stories/support/axeExceptions.js';
import { contrastCheck } from '../../../stories/support/contrastExceptions.js';
import { contrastBehind } from './contrastBehind.js';

// `region` is about whole pages; Storybook leaves it out for the same reason.
axe.configure({ checks: [contrastCheck], rules: [shownTwice, { id: 'region', enabled: false }] });

/** Findings of a page, and how often axe left something open that is answered here, by its word for it. */
export interface Judgement {
  readonly findings: readonly string[];
  readonly answered: readonly string[];
}

const saying = (kind: string, { id }: Result, { html, any, all, none }: NodeResult, more = '') => (
  `${kind} ${id}: ${[...any, ...all, ...none].map(({ message }) => message).join('; ')} ${more} at ${html.slice(0, 240)}`);

/** The word of axe for what it could not decide about a contrast; at times it has none. */
function openQuestion({ id }: Result, { any }: NodeResult): string | undefined {
  if (id !== 'color-contrast') return undefined;
  const data = any[0]?.data as { readonly messageKey?: string } | null | undefined;
  return data?.messageKey ?? 'noReason';
}

/** Why an open question is no finding, or what is wrong. */
function answer(result: Result, node: NodeResult): { readonly answered: string } | { readonly finding: string } {
  const question = openQuestion(result, node);
  const known = question === undefined ? undefined : openContrasts[question];
  if (question === undefined || !known) return { finding: saying('incomplete', result, node, `(${question ?? 'no key'})`) };
  const element = node.element;
  const wrong = known.measured && element ? contrastBehind(element) : undefined;
  return wrong ? { finding: saying('contrast', result, node, wrong) } : { answered: question };
}

/** Asks axe about a page. */
export async function judge(page: HTMLElement): Promise<Judgement> {
  const { violations, incomplete } = await axe.run(page, { resultTypes: ['violations', 'incomplete'], elementRef: true });
  const answers = incomplete.flatMap((result) => result.nodes.map((node) => answer(result, node)));
  return {
    findings: [
      ...violations.flatMap((result) => result.nodes.map((node) => saying('violation', result, node))),
      ...answers.flatMap((one) => ('finding' in one ? [one.finding] : [])),
    ],
    answered: answers.flatMap((one) => ('answered' in one ? [one.answered] : [])),
  };
}
