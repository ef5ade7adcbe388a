/** 指标1：, …… : rows of the blank form that nobody filled in. */
export const isSpareName = (name: string): boolean =>
  /^(?:指标\s*(?:[\d一二三四五六七八九十]+\s*)?(?:[:：]\s*)?)?(?:[…⋯.]+|[/／\\]|-+|—+|无|不适用|不涉及)?$/.test(
    name.trim(),
  );
