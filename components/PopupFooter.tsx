import { Foot, type FootProps } from './Foot.tsx';
import { usePopupWords } from './popup-words.ts';
import { useReading } from './reading.ts';

interface PopupFooterProps extends FootProps {
  readonly onOpenOptions: () => void;
}

export function PopupFooter({ onOpenOptions, ...foot }: PopupFooterProps) {
  const { strings } = useReading();
  const words = usePopupWords();
  return (
    <footer>
      <Foot {...foot}>
        <button type="button" class="link" onClick={onOpenOptions}>
          {words.settings}
        </button>
      </Foot>
      <p class="small-print">{strings.notAffiliated}</p>
    </footer>
  );
}
