package be.livc.playbook.workshop;

/**
 * One slip.
 *
 * @param asWritten the steps with the slip, or a whole file
 * @param asMeant what was meant; empty where that can't be known
 * @param said what is said of it
 */
record Slip(String name, String asWritten, String asMeant, String said) {
  private static final String HEAD =
      """
      format: 1
      id: proef
      version: 1.0.0
      language: nl
      title: Proef
      status: draft
      roles: { opsteller: De opsteller, voorzitter: De voorzitter }
      sources:
        wet: { title: De wet, short: Wet, publisher: Staatsblad, kind: law, checked: 2026-11-24 }
      facts:
        samen: { overleg: ja }
      steps:
        - { ask: "Is er overleg?", id: overleg, answer: yes-no }
        - ask: Wat is de stand?
          id: stand
          answer: choice
          options: { geen: Er is niets, lopend: Het loopt, klaar: Het is klaar }
        - { ask: "Hoeveel leden zijn er?", id: leden, answer: number }
        - { ask: "Hoeveel uren duurt het?", id: uren, answer: number, decimals: 1 }
        - { ask: "Op welke dag?", id: dag, answer: date }
      """;

  String written() {
    return whole(asWritten);
  }

  String meant() {
    return asMeant.isEmpty() ? "" : whole(asMeant);
  }

  Slip saying(String now) {
    return new Slip(name, asWritten, asMeant, now);
  }

  private static String whole(String text) {
    String spelled = SlipFamily.unspelled(text);
    return spelled.contains("format: 1\n") ? spelled : HEAD + spelled;
  }
}
