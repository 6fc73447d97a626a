import { flattenErrors } from './flatten-errors';

it('names an error inside a list of lines', () => {
  const errors = {
    title: { type: 'min', message: 'Too short' },
    lines: [undefined, { quantity: { message: 'Not a number' } }],
  };
  expect(flattenErrors(errors)).toEqual([
    { name: 'title', message: 'Too short' },
    { name: 'lines.1.quantity', message: 'Not a number' },
  ]);
});
