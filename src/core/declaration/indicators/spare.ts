/** 指标1：, …… : rows of the blank form that nobody filled in. */
export const isSpareName = (name: string): boolean =>
  /^(?:指标\s*(?:[\d一二三四五六七八九十]+\s*)?(?:[:：]\s*)?)?(?:[…⋯.]+|[/／\\]|-+|—+|无|不适用|不涉及)?$/.test(
    name.trim(),
  );

/** 1.供餐人数, 指标1：供餐人数: the number of a line is no part of its name and no quantity. */
export const lineNumber = /^(?:指标)?\d{1,2}[.、．:：]\s{0,2}(?=\p{Script=Han})/u;
