package be.livc.playbook.internal.yaml.tree;

import org.jspecify.annotations.Nullable;

/** The short texts of a file, each kept once: keys, ids and much else stand at many places. */
final class Names {
  /** Texts that fall on the same place are looked at no further, so that none takes long. */
  private static final int NEAR = 8;

  private @Nullable String[] kept = new String[512];
  private int count;

  /** What stands there, as one text wherever it stands. */
  String of(char[] signs, int from, int until) {
    int hash = 0;
    for (int i = from; i < until; i++) {
      hash = 31 * hash + signs[i];
    }
    int place = place(hash);
    for (int i = 0; i < NEAR; i++) {
      String before = kept[place + i & kept.length - 1];
      if (before == null) {
        return keep(new String(signs, from, until - from), place + i & kept.length - 1);
      } else if (before.hashCode() == hash && isSame(before, signs, from, until)) {
        return before;
      }
    }
    return new String(signs, from, until - from);
  }

  private int place(int hash) {
    return hash ^ hash >>> 15;
  }

  private static boolean isSame(String name, char[] signs, int from, int until) {
    if (name.length() != until - from) {
      return false;
    }
    for (int i = from; i < until; i++) {
      if (name.charAt(i - from) != signs[i]) {
        return false;
      }
    }
    return true;
  }

  private String keep(String name, int place) {
    kept[place] = name;
    count++;
    if (2 * count > kept.length) {
      grow();
    }
    return name;
  }

  private void grow() {
    @Nullable String[] before = kept;
    kept = new String[4 * before.length];
    for (String name : before) {
      int place = name == null ? 0 : place(name.hashCode());
      for (int i = 0; name != null && i < NEAR; i++) {
        if (kept[place + i & kept.length - 1] == null) {
          kept[place + i & kept.length - 1] = name;
          break;
        }
      }
    }
  }
}
