package be.livc.playbook.internal.markdown.word;

import be.livc.playbook.internal.markdown.XmlText;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The addresses that a document links to; only those that open a page or a mail. */
final class WordLinks {
  private final Map<String, String> ids = new LinkedHashMap<>();

  /** The id of the relation to an address; null when it is none to link to. */
  @Nullable String id(String address) {
    String start = address.toLowerCase(Locale.ROOT);
    boolean opens =
        start.startsWith("https://") || start.startsWith("http://") || start.startsWith("mailto:");
    return opens ? ids.computeIfAbsent(address, it -> "rIdLink" + (ids.size() + 1)) : null;
  }

  boolean isEmpty() {
    return ids.isEmpty();
  }

  /** The relations, as they stand among those of a part. */
  String relations() {
    StringBuilder relations = new StringBuilder();
    ids.forEach(
        (address, id) ->
            relations
                .append("<Relationship Id=\"")
                .append(id)
                .append("\" Type=\"" + WordXml.RELATIONS + "/hyperlink\" Target=\"")
                .append(XmlText.escaped(address).replace("\"", "&quot;"))
                .append("\" TargetMode=\"External\"/>"));
    return relations.toString();
  }
}
