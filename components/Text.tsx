import { Fragment, h } from 'preact';

const DATE = /(\d{4}-\d\d(?:-\d\d)?)/;

/** Plain text, its dates kept whole: browsers break a line after a hyphen. */
export function Text({ children }: { readonly children: string }) {
  const parts = children.split(DATE).map((part, index) => (index % 2 === 1 ? h('time', null, part) : part));
  return h(Fragment, null, ...parts);
}
