package be.livc.playbook.session.log;

import static be.livc.playbook.session.log.WrittenLog.CLEAR;
import static be.livc.playbook.session.log.WrittenLog.EVENTS;
import static be.livc.playbook.session.log.WrittenLog.FORM;
import static be.livc.playbook.session.log.WrittenLog.ID;
import static be.livc.playbook.session.log.WrittenLog.SEALED;
import static be.livc.playbook.session.log.WrittenLog.written;
import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.Golden;
import be.livc.playbook.session.SessionEvent;
import be.livc.playbook.session.SessionEvent.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LogWriterTest {
  private static String shown(LineSeal seal) {
    LogWriter.Written written = written(seal);
    String header = new LogWriter(seal, salt -> {}).header(ID);
    return "log\n"
        + header
        + written.log()
        + "\nbeside\n"
        + written.beside()
        + "\nhead\n"
        + written.head().line(seal);
  }

  @Test
  void a_log_is_written_as_people_have_it_in_their_files() {
    Golden.holds("session/log/clear.txt", shown(CLEAR));
  }

  @Test
  void what_is_sealed_stands_in_one_member_of_a_line_whose_length_tells_little() {
    Golden.holds("session/log/sealed.txt", shown(SEALED));
    LogWriter.Written written = written(SEALED);
    List<Integer> lengths = new ArrayList<>(written.log().lines().map(String::length).toList());
    written.beside().lines().map(String::length).forEach(lengths::add);
    assertThat(Set.copyOf(lengths)).hasSize(2);
  }

  @Test
  void an_event_stands_on_a_line_with_what_people_wrote_of_it_apart() {
    LogWriter.Written written = written(CLEAR);
    assertThat(written.lines()).extracting(LogWriter.Line::number).first().isEqualTo(1);
    assertThat(written.lines()).hasSameSizeAs(EVENTS);
    assertThat(written.lines().get(0).beside()).containsOnlyKeys(Part.AUTHOR, Part.CONTENT);
    assertThat(written.lines().get(1).beside()).containsOnlyKeys(Part.AUTHOR);
    assertThat(written.lines().get(5).beside()).containsOnlyKeys(Part.CONTENT);
    assertThat(written.lines().get(9).beside()).isEmpty();
    assertThat(LogPart.of(written))
        .isEqualTo(new LogPart(written.beside(), written.log(), written.head()));
  }

  @Test
  void later_events_go_on_from_the_last_line_and_the_first_from_the_session_itself() {
    LogWriter.Written whole = written(CLEAR);
    LogWriter.Written first = written(CLEAR, EVENTS.subList(0, 9));
    List<SessionEvent> rest = EVENTS.subList(9, EVENTS.size());
    LogWriter writer = new LogWriter(FORM, salt -> {});
    LogWriter.Written more = writer.write(ID, first.head().last(), rest.subList(0, 1));
    assertThat(first.head().count()).isEqualTo(9);
    assertThat(whole.log()).startsWith(first.log() + more.log());
    assertThat(more.head().count()).isEqualTo(10);
    assertThat(writer.write(ID, "ignored", EVENTS.subList(1, 2)).log())
        .contains("\"p\":\"ignored\"");
    assertThat(writer.write(ID, "ignored", EVENTS.subList(0, 1)).log())
        .isEqualTo(writer.write(ID, "", EVENTS.subList(0, 1)).log())
        .contains(Hash.root(ID));
    assertThat(Hash.root(ID)).isNotEqualTo(Hash.root("other")).matches("[0-9a-f]{64}");
  }
}
