/** A function that throws says so: an exported one of the core whose own body throws has `@throws` in its comment. */
const rule = {
  meta: { type: 'suggestion', schema: [], messages: { missing: 'Say with @throws what {{name}} throws, and when.' } },
  create(context) {
    const { sourceCode } = context;
    const owner = (node) => {
      let at = node.parent;
      while (at && !/Function/.test(at.type)) at = at.parent;
      return at;
    };
    const declarationOf = (fn) =>
      fn.type === 'FunctionDeclaration' ? fn : fn.parent?.type === 'VariableDeclarator' ? fn.parent.parent : undefined;
    /** A throw that the function itself catches is no news for its callers. */
    const isCaught = (node, fn) => {
      for (let at = node; at !== fn; at = at.parent)
        if (at.parent.type === 'TryStatement' && at.parent.block === at && at.parent.handler) return true;
      return false;
    };
    return {
      ThrowStatement(node) {
        const fn = owner(node);
        const declaration = fn && declarationOf(fn);
        if (!declaration || declaration.parent.type !== 'ExportNamedDeclaration' || isCaught(node, fn)) return;
        const comments = sourceCode.getCommentsBefore(declaration.parent);
        if (comments.some(({ value }) => value.includes('@throws'))) return;
        const name = fn.id?.name ?? fn.parent.id?.name ?? 'it';
        context.report({ node, messageId: 'missing', data: { name } });
      },
    };
  },
};

export default rule;
