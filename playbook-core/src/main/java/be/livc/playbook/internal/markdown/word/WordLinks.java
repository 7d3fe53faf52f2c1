package be.livc.playbook.internal.markdown.word;

import be.livc.playbook.internal.markdown.XmlText;
import be.livc.playbook.text.LinkAddress;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The addresses that a document links to; only those that open a page, a mail or a call. */
final class WordLinks {
  private final Map<String, String> ids = new LinkedHashMap<>();

  /** The id of the relation to an address; null when it is none to link to. */
  @Nullable String id(String address) {
    boolean opens = new LinkAddress(address).opens();
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
                .append(XmlText.quoted(address))
                .append("\" TargetMode=\"External\"/>"));
    return relations.toString();
  }
}
