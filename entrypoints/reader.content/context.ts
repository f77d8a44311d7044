/**
 * Stands in for WXT's ContentScriptContext (see the alias in wxt.config.ts). Theirs announces itself with DOM
 * events that the page can hear and forge: a page could tell which extension runs, and switch it off.
 */
export class ContentScriptContext {
  readonly #controller = new AbortController();

  get signal(): AbortSignal {
    return this.#controller.signal;
  }
}
