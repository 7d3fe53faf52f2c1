package be.livc.page.publish;

import be.livc.playbook.Templates;
import be.livc.playbook.document.Template;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The files of the templates that a playbook writes from, and of the house style. */
final class TemplateParts {
  private static final String WORD = ".docx";

  private final Templates templates;

  /** Of these templates. */
  TemplateParts(Templates templates) {
    this.templates = templates;
  }

  /** By name: a text, or an object with the bytes in Base64. */
  Map<String, Object> of(Playbook playbook) {
    Map<String, Object> parts = new TreeMap<>();
    for (String name : names(playbook)) {
      templates.read(name).optional().ifPresent(template -> add(template, parts));
    }
    HouseStyle.NAMES.forEach(name -> add(name, parts));
    return parts;
  }

  /** Those of playbooks in it too. */
  private static Set<String> names(Playbook playbook) {
    Set<String> names = new TreeSet<>();
    playbook.visit(
        step -> {
          if (step instanceof Step.Write write) {
            names.add(write.template());
          }
        });
    return names;
  }

  private void add(Template template, Map<String, Object> parts) {
    add(template.fileName(), parts);
    template.partials().keySet().forEach(name -> add(name, parts));
  }

  private void add(String name, Map<String, Object> parts) {
    templates.content().bytes(name).ifPresent(bytes -> parts.put(name, part(name, bytes)));
  }

  private static Object part(String name, byte[] bytes) {
    return name.endsWith(WORD)
        ? Map.of("base64", Base64.getEncoder().encodeToString(bytes))
        : new String(bytes, StandardCharsets.UTF_8);
  }
}
