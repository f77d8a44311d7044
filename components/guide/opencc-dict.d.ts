/** Pairs “traditional simplified”, separated by `|`; where there are several simplified forms, the usual one first. */
declare module 'opencc-js/dict/TSCharacters' {
  const pairs: string;
  export default pairs;
}
