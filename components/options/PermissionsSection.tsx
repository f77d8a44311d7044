import { useOptions } from './options-context.ts';

export function PermissionsSection() {
  const { words } = useOptions();
  return (
    <section aria-labelledby="permissions-title">
      <h2 id="permissions-title">{words.permissions}</h2>
      <p class="label">{words.permissionsHelp}</p>
      <dl class="entries">
        {words.permissionList.map(([name, why]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{why}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
