/** As much of zod/mini as data needs that is known to be right: nothing is checked, only left-out entries get their defaults. */
const schema = (parse) => {
  const self = { parse, check: () => self };
  return self;
};
const asItIs = () => schema((value) => value);

export const string = asItIs;
export const number = asItIs;
export const int = asItIs;
export const boolean = asItIs;
export const literal = asItIs;
export { asItIs as enum };

/** What knowledge.cjs leaves out may be a list. */
export const array = (item) => schema((values) => values?.map(item.parse));
export const record = (_key, item) =>
  schema((values) => Object.fromEntries(Object.entries(values).map(([key, value]) => [key, item.parse(value)])));
export { record as partialRecord };
export const optional = (inner) => schema((value) => (value === undefined ? undefined : inner.parse(value)));
export const _default = (inner, fallback) => schema((value) => (value === undefined ? fallback : inner.parse(value)));
export const object = (shape) =>
  schema((value) => {
    const read = {};
    for (const [key, item] of Object.entries(shape)) {
      const entry = item.parse(value[key]);
      if (entry !== undefined) read[key] = entry;
    }
    return read;
  });

const check = () => undefined;
export { check as minLength, check as regex, check as minimum, check as maximum, check as positive };
