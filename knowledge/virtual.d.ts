// Modules made by build/vite-plugin.ts; each context imports the one in the reader's language.
declare module 'virtual:knowledge/card/zh-CN' {
  const knowledge: import('./types.ts').CardKnowledge;
  export default knowledge;
}
declare module 'virtual:knowledge/card/zh-TW' {
  const knowledge: import('./types.ts').CardKnowledge;
  export default knowledge;
}
declare module 'virtual:knowledge/card/en' {
  const knowledge: import('./types.ts').CardKnowledge;
  export default knowledge;
}
declare module 'virtual:knowledge/details/zh-CN' {
  const details: import('./types.ts').CardDetails;
  export default details;
}
declare module 'virtual:knowledge/guide/zh-CN' {
  const knowledge: import('./guide-types.ts').GuideKnowledge;
  export default knowledge;
}
declare module 'virtual:knowledge/details/zh-TW' {
  const details: import('./types.ts').CardDetails;
  export default details;
}
declare module 'virtual:knowledge/guide/zh-TW' {
  const knowledge: import('./guide-types.ts').GuideKnowledge;
  export default knowledge;
}
declare module 'virtual:knowledge/details/en' {
  const details: import('./types.ts').CardDetails;
  export default details;
}
declare module 'virtual:knowledge/guide/en' {
  const knowledge: import('./guide-types.ts').GuideKnowledge;
  export default knowledge;
}
/** Characters of what can be searched, traditional and simplified by turns, for searching it in either script. */
declare module 'virtual:knowledge/script' {
  const script: { readonly pairs: string };
  export default script;
}
declare module 'virtual:knowledge/concepts' {
  const concepts: import('../mentions/claims.ts').ClaimMatcherData;
  export default concepts;
}
declare module 'virtual:knowledge/traditional' {
  /** Traditional and simplified characters by turns, see `scriptTable`. */
  const traditional: string;
  export default traditional;
}
