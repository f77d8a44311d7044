import { useEffect, useState } from 'preact/hooks';

/** Long enough to be read and spoken, ms. */
const SHOWN_FOR = 2500;

/** A short message for the reader that goes away by itself. */
export function useAnnouncement(): [string, (text: string) => void] {
  const [said, setSaid] = useState({ text: '' });
  useEffect(() => {
    if (said.text === '') return;
    const timer = setTimeout(() => setSaid({ text: '' }), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [said]);
  return [said.text, (text) => setSaid({ text })];
}
