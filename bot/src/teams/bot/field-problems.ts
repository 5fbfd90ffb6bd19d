import type { FieldProblem } from '../../domain/kernel/refusal.ts';

/** What a schema's finding says, as far as it is told on. */
type Issue = {
  readonly code?: string;
  readonly path: readonly PropertyKey[];
  readonly origin?: string;
  readonly maximum?: unknown;
  readonly minimum?: unknown;
};

/** The findings of a schema as problems of fields, named by the inputs that people see. */
export function fieldProblems(issues: readonly Issue[], inputOf: (path: string) => string): FieldProblem[] {
  return issues.map((issue) => {
    const field = inputOf(issue.path.map(String).join('.'));
    const { problem, limit } = problemOf(issue);
    return typeof limit === 'number' ? { field, problem, limit } : { field, problem };
  });
}

function problemOf(issue: Issue): { problem: FieldProblem['problem']; limit?: unknown } {
  const isText = issue.origin === 'string';
  switch (issue.code) {
    case 'too_big':
      return { problem: isText ? 'tooLong' : 'tooLarge', limit: issue.maximum };
    case 'too_small':
      return isText ? { problem: 'missing' } : { problem: 'tooSmall', limit: issue.minimum };
    case 'unrecognized_keys':
      return { problem: 'unknown' };
    default:
      return { problem: 'notValid' };
  }
}
