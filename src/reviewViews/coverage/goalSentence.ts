import type { Goal } from '../../review/coverage/goal.js';
import type { ReviewViewText } from '../../strings/createReviewViewText.js';

const issues = {
  required: 'issueRequired', tooShort: 'issueTooShort', notEmail: 'issueNotEmail', notPhone: 'issueNotPhone', notNumber: 'issueNotNumber',
  notPasscode: 'issueNotPasscode', patternMismatch: 'issuePatternMismatch', tooFewSelected: 'issueTooFewSelected',
} as const;

/** Says what there is to see. */
export function goalSentence(goal: Goal, text: ReviewViewText): string {
  switch (goal.kind) {
    case 'screen':
    case 'terminal': return goal.screen;
    case 'route': return text('goalRoute', { screen: goal.screen, to: goal.to });
    case 'branch': return text('goalBranch', { screen: goal.screen, when: goal.when });
    case 'validation': {
      const { screen, name, issue } = goal;
      return text('goalValidation', { screen, name, issue: text(issue in issues ? issues[issue as keyof typeof issues] : 'issueOther') });
    }
    default: return goal satisfies never;
  }
}
