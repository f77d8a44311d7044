/** The focus while the card has it, and the way back. */
export class FocusLoan {
  #lender: Element | null = null;
  #isLent = false;

  take(target: HTMLElement | null): void {
    if (!this.#isLent) this.#lender = document.activeElement;
    this.#isLent = true;
    target?.focus({ preventScroll: true });
  }

  /** Returns it to where it was; a page that moved the focus meanwhile keeps it. */
  giveBack(): void {
    if (this.#isLent && this.#lender instanceof HTMLElement && this.#lender.isConnected) {
      this.#lender.focus({ preventScroll: true });
    }
    this.#isLent = false;
    this.#lender = null;
  }
}
