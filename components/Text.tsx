import { Fragment, h } from 'preact';

const DATE = /^\d{4}-\d\d(?:-\d\d)?$/;
const DATE_OR_TELEPHONE = /(\d{4}-\d\d(?:-\d\d)?|\d{3}-\d{3}-\d{4})/;

/** Plain text, its dates and telephone numbers kept whole: browsers break a line after a hyphen. */
export function Text({ children }: { readonly children: string }) {
  const parts = children.split(DATE_OR_TELEPHONE).map((part, index) => {
    if (index % 2 === 0) return part;
    return DATE.test(part) ? h('time', null, part) : h('span', { class: 'telephone' }, part);
  });
  return h(Fragment, null, ...parts);
}
