import { useReading } from './reading.ts';

interface PopupFooterProps {
  readonly sourcesOpen: boolean;
  readonly onSources: () => void;
  readonly onOpenGuide: () => void;
  readonly onOpenOptions: () => void;
}

export function PopupFooter({ sourcesOpen, onSources, onOpenGuide, onOpenOptions }: PopupFooterProps) {
  const { strings, asOf, sources } = useReading();
  return (
    <footer>
      <div class="foot">
        <span>{strings.dataAsOf(asOf)}</span>
        <button type="button" class="link" aria-expanded={sourcesOpen} onClick={onSources}>
          {strings.sourceCount(sources.length)}
        </button>
        <span class="space" />
        <button type="button" class="link" onClick={onOpenGuide}>
          {strings.openGuide}
        </button>
        <button type="button" class="link" onClick={onOpenOptions}>
          {strings.settings}
        </button>
      </div>
      <p class="small-print">{strings.notAffiliated}</p>
    </footer>
  );
}
