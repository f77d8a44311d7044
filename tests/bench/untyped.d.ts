/** mark.js comes without types: the one call made here. */
declare module 'mark.js' {
  export default class Mark {
    constructor(context: Element);
    mark(names: string[], options: { separateWordSearch: boolean; done(marks: number): void }): void;
  }
}
