package be.livc.templates;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.document.TemplateReads.Kind;
import be.livc.playbook.document.TemplateReads.Read;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** A branch of a template is there for a document that some walk asks for. */
class ReachedTest {
  @Test
  void every_option_that_a_template_asks_after_is_chosen_where_the_document_is_made() {
    Set<String> reached = new TreeSet<>();
    for (Readings.Reading reading : Readings.of()) {
      for (Read read : Readings.TEMPLATES.read(reading.template()).orElseThrow().reads()) {
        boolean chosen =
            read.kind() == Kind.OPTION
                && reading
                    .walk()
                    .value(read.id())
                    .filter(value -> value.chosen().contains(read.option()))
                    .isPresent();
        if (chosen) {
          reached.add(line(reading.template(), read));
        }
      }
    }
    Set<String> dead = new TreeSet<>();
    for (String template : Readings.TEMPLATES.names()) {
      Readings.TEMPLATES.read(template).orElseThrow().reads().stream()
          .filter(read -> read.kind() == Kind.OPTION)
          .forEach(read -> dead.add(line(template, read)));
    }
    dead.removeAll(reached);
    assertThat(dead).isEmpty();
  }

  private static String line(String template, Read read) {
    return template + ": " + read.id() + " " + read.option();
  }
}
