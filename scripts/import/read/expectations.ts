// Words what a schema expected of a value, for someone who mends a file and does not program.
import type { z } from 'zod';

/** Given to zod as `error`: what is said where the schema does not say it itself. */
export function describeExpectation(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return TYPE_NAMES[issue.expected] ?? `a value of type ${issue.expected}`;
    case 'invalid_value':
      return `one of ${issue.values.map((value) => JSON.stringify(value)).join(', ')}`;
    case 'too_small':
      return `at least ${issue.minimum}${unitOf(issue.origin, issue.minimum)}`;
    case 'too_big':
      return `at most ${issue.maximum}${unitOf(issue.origin, issue.maximum)}`;
    case 'unrecognized_keys':
      return `no field ${issue.keys.map((key) => JSON.stringify(key)).join(', ')} (is its name misspelt?)`;
    case 'invalid_union':
      return [...new Set(issue.errors.flat().map((each) => each.message))].join(', or ');
    case 'invalid_format':
      return issue.pattern === undefined
        ? `a text of the form "${issue.format}"`
        : `a text of the form ${issue.pattern}`;
    default:
      return 'a value of the right form';
  }
}

const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list, between [ and ]',
  object: 'a record, between { and }',
};

function unitOf(origin: string, count: number | bigint): string {
  const unit = origin === 'string' ? ' character' : origin === 'array' ? ' item' : '';
  return unit === '' || count === 1 ? unit : `${unit}s`;
}
