import { useReading } from '../reading.ts';
import { useGuide } from './guide-context.ts';

export function Masthead() {
  const { strings, asOf, sources } = useReading();
  const { knowledge, words } = useGuide();
  return (
    <header class="masthead">
      <p class="house">{strings.name}</p>
      <h1>{words.title}</h1>
      <p class="lede">{words.lede}</p>
      <p class="edition">
        <span>{strings.dataAsOf(asOf)}</span>
        <span>{strings.sourceCount(sources.length)}</span>
        <span>{words.edition(knowledge.version, knowledge.edited)}</span>
        <span>{strings.notAffiliated}</span>
      </p>
    </header>
  );
}

export function Colophon() {
  const { strings, asOf } = useReading();
  const { knowledge, words } = useGuide();
  return (
    <footer class="colophon">
      <p>
        {strings.name}
        {strings.colon}
        {strings.notAffiliated}
        {words.noAdvice}
      </p>
      <p>
        {words.edition(knowledge.version, knowledge.edited)}
        {strings.clauseSeparator}
        {strings.dataAsOf(asOf)}
      </p>
      <p>
        <a href="#top">{words.backToTop}</a>
      </p>
    </footer>
  );
}
