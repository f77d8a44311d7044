import { useGuide } from './guide-context.ts';

/** The number of a record, and the link to quote it by. */
export function RecordId({ id }: { readonly id: string }) {
  const { words } = useGuide();
  return (
    <a class="record-id" href={`#${id}`} aria-label={words.linkTo(id)}>
      {id}
    </a>
  );
}
