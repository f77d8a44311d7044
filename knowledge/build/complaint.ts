/** What is wrong, and what to do, in words for the person who wrote it. */
export interface Complaint {
  message: string;
  whatToDo: string;
}
