/** `hour` pauses everywhere, `site` lasts until the reader turns it on again. */
export type PauseScope = 'page' | 'hour' | 'site';
