/** The parts of a card that open; one at a time. */
export type CardSection =
  | 'here'
  | 'how'
  | 'risks'
  | 'actions'
  | 'figures'
  | 'lender'
  | 'related'
  | 'questions';
