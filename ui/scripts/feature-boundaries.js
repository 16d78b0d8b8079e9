import path from "node:path";

const FEATURES = path.join(path.sep, "src", "features", path.sep);

/** An ESLint rule: a feature imports another one through its `index.ts` only. */
export const featureBoundaries = {
  meta: {
    type: "problem",
    schema: [],
    messages: {
      internal:
        "Import another feature through its index: what “{{feature}}” does not export there is internal to it.",
    },
  },
  create(context) {
    const [before, rest] = context.filename.split(FEATURES);
    if (rest === undefined) return {};
    const own = rest.split(path.sep)[0];
    const check = ({ source }) => {
      if (typeof source?.value !== "string" || !source.value.startsWith(".")) return;
      const target = path.resolve(path.dirname(context.filename), source.value);
      const [feature, ...inside] = path.relative(before + FEATURES, target).split(path.sep);
      if (feature !== ".." && feature !== own && inside.length > 0)
        context.report({ node: source, messageId: "internal", data: { feature } });
    };
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
    };
  },
};
