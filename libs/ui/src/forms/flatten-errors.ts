export interface NamedError {
  name: string;
  message: string;
}

/** The errors of a form as one list: "lines.0.quantity" and its message, in the order of the fields. */
export function flattenErrors(errors: object, prefix = ''): NamedError[] {
  return Object.entries(errors).flatMap(([key, value]): NamedError[] => {
    if (typeof value !== 'object' || value === null || key === 'ref') return [];
    const name = prefix ? `${prefix}.${key}` : key;
    if ('message' in value && typeof value.message === 'string') return [{ name, message: value.message }];
    return flattenErrors(value, name);
  });
}
