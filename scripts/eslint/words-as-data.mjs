/** Vocabulary is data with its source (src/core/text/phrases.ts): a pattern names at most four words for one thing. */
const listed = /(?:\p{Script=Han}{2,}\|){4,}\p{Script=Han}{2,}/u;

const rule = {
  meta: { type: 'suggestion', schema: [], messages: { listed: 'These words are vocabulary: keep them as data.' } },
  create(context) {
    const look = (node, text) => {
      if (listed.test(text)) context.report({ node, messageId: 'listed' });
    };
    return {
      Literal(node) {
        look(node, node.regex?.pattern ?? String(node.value));
      },
      TemplateElement(node) {
        look(node, node.value.raw);
      },
    };
  },
};

export default rule;
