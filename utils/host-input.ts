import { hostOf, isAddress, isPublicSuffix, isServiceHost, webUrl, withoutWww } from './hosts.ts';

export type HostError =
  | 'empty'
  | 'wildcard'
  | 'scheme'
  | 'malformed'
  | 'address'
  | 'local'
  | 'public-suffix'
  | 'service';

/**
 * A host as a reader types or pastes it, in the form of `siteKey`. Addresses are refused: they name a machine, not a
 * publication, and may belong to another one tomorrow. This computer is refused because the list has it already, and
 * mail, sign-in and payment because they are read nowhere.
 */
export function normaliseHostInput(text: string): { host: string } | { error: HostError } {
  const typed = text.trim();
  if (typed === '') return { error: 'empty' };
  if (/\*|^<all_urls>$/.test(typed)) return { error: 'wildcard' };
  if (/\s/.test(typed)) return { error: 'malformed' };
  const scheme = /^([a-z][a-z0-9+.-]*:)\/\//i.exec(typed)?.[1];
  if (scheme && !/^https?:$/i.test(scheme)) return { error: 'scheme' };

  const parsed = webUrl(scheme ? typed : `https://${typed}`);
  if (parsed?.username !== '' || parsed.password !== '') return { error: 'malformed' };
  const host = hostOf(parsed);
  if (isAddress(host)) return { error: 'address' };
  const labels = host.split('.');
  if (labels.at(-1) === 'localhost') return { error: 'local' };
  if (host.length > 253 || !labels.every((label) => /^(?!-)[a-z0-9-]{1,63}(?<!-)$/.test(label))) {
    return { error: 'malformed' };
  }
  if (isPublicSuffix(host)) return { error: 'public-suffix' };
  return isServiceHost(parsed.href) ? { error: 'service' } : { host: withoutWww(host) };
}
