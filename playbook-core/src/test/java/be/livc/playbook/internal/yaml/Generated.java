package be.livc.playbook.internal.yaml;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Cases that are too large to keep, and those that editors would mend by opening them. */
final class Generated {
  static final String HEAD =
      """
      format: 1
      id: proef
      version: 1.0.0
      language: nl
      title: Proef
      status: draft
      """;

  private Generated() {}

  /** The bytes of a generated file; none when the file is no generated one. */
  static byte[] file(String name) {
    return switch (name) {
      case "limit-size/playbook.yaml" -> (HEAD + "x".repeat(9 * 1024 * 1024)).getBytes(UTF_8);
      case "limit-text/playbook.yaml" -> (HEAD + "summary: " + "x".repeat(20_000)).getBytes(UTF_8);
      case "limit-text--lines/playbook.yaml" ->
          (HEAD + "summary: >-\n" + "  woorden\n".repeat(4_000)).getBytes(UTF_8);
      case "limit-steps/playbook.yaml" ->
          (HEAD + phase() + "  - tell: a\n".repeat(200_001)).getBytes(UTF_8);
      case "limit-depth/playbook.yaml" ->
          (HEAD + "summary: " + "[".repeat(200) + "]".repeat(200)).getBytes(UTF_8);
      case "limit-aliases/playbook.yaml" -> aliases().getBytes(UTF_8);
      case "limit-files/playbook.yaml" -> files().getBytes(UTF_8);
      case "limit-findings/playbook.yaml" ->
          (HEAD + "steps:\n" + "- tell: a\n  x: b\n  sources: own-choice\n".repeat(1_001))
              .getBytes(UTF_8);
      case "limit-nesting/playbook.yaml" -> nested().getBytes(UTF_8);
      case "file-not-utf-8/playbook.yaml" ->
          concat((HEAD + "summary: caf").getBytes(UTF_8), new byte[] {(byte) 0xE9, '\n'});
      case "yaml-character/playbook.yaml" -> (HEAD + "summary: a\u0000b\n").getBytes(UTF_8);
      default -> part(name);
    };
  }

  private static String phase() {
    return "phases:\n- id: een\n  title: Een\n  sources: own-choice\n  steps:\n";
  }

  private static byte[] part(String name) {
    return name.startsWith("limit-files/deel-")
        ? "id: x\ntitle: X\nsteps: [{tell: a, sources: own-choice}]\n".getBytes(UTF_8)
        : new byte[0];
  }

  private static byte[] concat(byte[] one, byte[] other) {
    byte[] both = java.util.Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, both, one.length, other.length);
    return both;
  }

  static String aliases() {
    StringBuilder bomb = new StringBuilder(HEAD + "x0: &a0 [a, a, a, a, a, a, a, a, a]\n");
    for (int i = 1; i < 10; i++) {
      bomb.append("x" + i + ": &a" + i + " [");
      bomb.append(("*a" + (i - 1) + ", ").repeat(9)).append("]\n");
    }
    return bomb.toString();
  }

  private static String files() {
    StringBuilder many = new StringBuilder(HEAD + "phases:\n");
    for (int i = 0; i < 501; i++) {
      many.append("- deel-").append(i).append(".yaml\n");
    }
    return many.toString();
  }

  private static String nested() {
    StringBuilder deep = new StringBuilder(HEAD + "steps:\n");
    for (int i = 0; i < 62; i++) {
      deep.append("  ".repeat(i)).append("- group: g\n");
      deep.append("  ".repeat(i)).append("  steps:\n");
    }
    return deep.append("  ".repeat(62)).append("- tell: a\n").toString();
  }
}
