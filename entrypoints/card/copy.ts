/**
 * Copies text in the click that asks for it. Pages without https have no `navigator.clipboard`; there a copy command is
 * given and answered at once, so that the reader's selection stays as it is.
 */
export function copyText(text: string): Promise<void> {
  const clipboard = navigator.clipboard as Clipboard | undefined;
  return clipboard === undefined ? copyByCommand(text) : clipboard.writeText(text);
}

async function copyByCommand(text: string): Promise<void> {
  const done = new AbortController();
  const options = { capture: true, signal: done.signal };
  const answer = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  // Chromium gives no copy command where nothing is selected, unless somebody says before that there is something.
  addEventListener('beforecopy', (event) => event.preventDefault(), options);
  addEventListener('copy', answer, options);
  const isCopied = document.execCommand('copy');
  done.abort();
  if (!isCopied) throw new Error();
}
