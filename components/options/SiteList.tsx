import { useOptions } from './options-context.ts';

interface SiteListProps {
  readonly hosts: readonly string[];
  /** Said where there are none. */
  readonly none: string;
  readonly onRemove: (host: string) => void;
  /** Whether the browser withholds the permission for a site. */
  readonly isWithheld?: (host: string) => boolean;
  readonly onGrant?: (host: string) => void;
}

export function SiteList({ hosts, none, onRemove, isWithheld, onGrant }: SiteListProps) {
  const { words } = useOptions();
  if (hosts.length === 0) return <p>{none}</p>;
  return (
    <ul class="site-list">
      {hosts.map((host) => (
        <li key={host} data-host={host}>
          <span>{host}</span>
          <button
            type="button"
            class="link"
            aria-label={words.removeSite(host)}
            onClick={() => onRemove(host)}
          >
            {words.remove}
          </button>
          {isWithheld?.(host) && (
            <>
              <small class="label">{words.permissionMissing}</small>
              <button
                type="button"
                class="button"
                aria-label={words.grantSite(host)}
                onClick={() => onGrant?.(host)}
              >
                {words.grant}
              </button>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
