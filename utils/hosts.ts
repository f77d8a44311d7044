/**
 * What a host's name tells. Hosts are taken as the URL parser gives them (lower case, punycode, no port, no user name),
 * without the dot that may end a fully qualified name.
 */

/**
 * Names of hosts that serve mail, sign-in or payment. Some stand below a news domain (`mail.`, `passport.`),
 * and a match pattern cannot leave them out.
 */
const SERVICE_LABEL =
  /^(?:(?:web|e|ex)?mail\d*|passport\d*|log-?in|sign-?in|sso|o?auth\d?|(?:my)?accounts?|pay(?:ments?)?|cashier|checkout|members?)$/;

/** Second-level names under which country registries sell third-level ones, as in `com.cn`, `co.uk`, `idv.tw`. */
const REGISTRY_LABEL =
  /^(?:ac|co|com|edu|ebiz|game|go|gob|gov|govt|gv|id|idv|info|lg|ltd|me|mil|ne|net|nom|or|org|plc|res|sch)$/;

/** Provinces under which the Chinese registry sells names, as in `bj.cn`. */
const CHINESE_PROVINCE =
  /^(?:ah|bj|cq|fj|gd|gs|gx|gz|ha|hb|he|hi|hk|hl|hn|jl|js|jx|ln|mo|nm|nx|qh|sc|sd|sh|sn|sx|tj|tw|xj|xz|yn|zj)$/;

/** Domains whose sub-domains belong to different people; the ones a reader of Chinese news may meet. */
const SHARED_DOMAINS = new Set([
  'blogspot.com',
  'github.io',
  'gitee.io',
  'netlify.app',
  'pages.dev',
  'vercel.app',
  'wordpress.com',
  'xlog.app',
]);

/** The whole Public Suffix List weighs 200 kB; these rules only have to stop a slip of the pen in the options. */
export function isPublicSuffix(host: string): boolean {
  const labels = host.split('.');
  const [first = '', second = ''] = labels;
  if (labels.length === 1) return true;
  if (labels.length > 2) return false;
  if (second === 'cn' && CHINESE_PROVINCE.test(first)) return true;
  return (second.length === 2 && REGISTRY_LABEL.test(first)) || SHARED_DOMAINS.has(host);
}

/** The address of a web page, and of nothing else. */
export function webUrl(url: string): URL | undefined {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  return parsed && /^https?:$/.test(parsed.protocol) ? parsed : undefined;
}

export function hostOf(url: URL): string {
  return url.hostname.replace(/\.$/, '');
}

export function isAddress(host: string): boolean {
  return host.startsWith('[') || /^\d+(?:\.\d+){3}$/.test(host);
}

/** `www.` names the same publication, save where the rest is no site of its own (`www.gov.cn`). */
export function withoutWww(host: string): string {
  const rest = host.replace(/^www\./, '');
  return isPublicSuffix(rest) ? host : rest;
}

/** True for hosts that by their name serve mail, sign-in or payment, wherever they stand. */
export function isServiceHost(url: string): boolean {
  const parsed = webUrl(url);
  return (
    parsed !== undefined &&
    hostOf(parsed)
      .split('.')
      .slice(0, -1)
      .some((label) => SERVICE_LABEL.test(label))
  );
}

/** A registered name as such, which shares its publication with `www.` below it. */
export function isBareDomain(host: string): boolean {
  const parent = host.slice(host.indexOf('.') + 1);
  return isPublicSuffix(parent) && !isPublicSuffix(host) && !isAddress(host) && !host.startsWith('www.');
}
