import { sumTerms } from '../../../src/core/text/terms';

it('shows six terms of a sum at most, and that there are more', () => {
  expect(sumTerms(['1', '2'])).toBe('1 + 2');
  expect(sumTerms(['1', '2', '3', '4', '5', '6'])).toBe('1 + 2 + 3 + 4 + 5 + 6');
  expect(sumTerms(['1', '2', '3', '4', '5', '6', '7', '8'])).toBe('1 + 2 + 3 + 4 + 5 + 6 + …');
});
