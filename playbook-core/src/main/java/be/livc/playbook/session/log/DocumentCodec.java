package be.livc.playbook.session.log;

import be.livc.playbook.session.MadeDocument;
import java.util.LinkedHashMap;
import java.util.Map;

/** Documents that were made, as objects. */
final class DocumentCodec {
  private DocumentCodec() {}

  static Map<String, Object> write(MadeDocument made) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("key", made.key());
    object.put("template", made.template());
    object.put("title", made.title());
    object.put("format", made.format());
    object.put("file", made.file());
    object.put("digests", made.digests());
    object.put("uses", made.uses());
    object.put("confidential", made.confidential());
    return object;
  }

  static MadeDocument read(ObjectFields object) {
    ObjectFields digests = object.object("digests");
    Map<String, String> byName = new LinkedHashMap<>();
    digests.names().forEach(name -> byName.put(name, digests.text(name)));
    return new MadeDocument(
        object.text("key"),
        object.text("template"),
        object.text("title"),
        object.text("format"),
        object.text("file"),
        byName,
        object.texts("uses"),
        object.flag("confidential"));
  }
}
