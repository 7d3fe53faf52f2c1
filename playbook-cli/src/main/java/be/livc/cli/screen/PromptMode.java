package be.livc.cli.screen;

/** On what footing a question is put. */
enum PromptMode {
  /** It is open, or put off and offered again. */
  OPEN,
  /** The person went back to it; Enter keeps the answer. */
  KEEP,
  /** The person wants to change it; Enter changes nothing. */
  CHANGE
}
