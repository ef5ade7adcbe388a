/** "1 error", "2 errors". */
export const s = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;
