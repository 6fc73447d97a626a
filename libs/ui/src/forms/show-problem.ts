import type { FieldPath, FieldValues, UseFormSetError } from 'react-hook-form';
import type { ErrorView } from '../states/error-view';

const nameOf = (pointer: string): string => pointer.replace(/^\//, '').replace(/\//g, '.');

/** Puts what the API refused beside the fields it is about; says whether any field was named. */
export function showProblem<Values extends FieldValues>(
  error: unknown,
  setError: UseFormSetError<Values>,
  /** Fields of the form that are not named as in the body: { termDays: 'days' }. */
  renamed: Record<string, string> = {},
): boolean {
  const fields = (error as { problem?: ErrorView } | undefined)?.problem?.errors ?? [];
  fields.forEach(({ pointer, detail }, index) => {
    const name = nameOf(pointer);
    setError(
      (renamed[name] ?? name) as FieldPath<Values>,
      { type: 'server', message: detail },
      { shouldFocus: index === 0 },
    );
  });
  return fields.length > 0;
}
