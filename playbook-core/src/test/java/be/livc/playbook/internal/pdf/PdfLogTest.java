package be.livc.playbook.internal.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.document.paper.ElsewhereJava;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

/** Levels are of a whole JVM, so each case runs in one of its own. */
class PdfLogTest {
  @Test
  void warnings_only_are_logged_where_nobody_chose() throws Exception {
    assertThat(ElsewhereJava.run(Levels.class)).contains("load WARNING", "render WARNING");
  }

  @Test
  void a_level_that_an_application_set_stands() throws Exception {
    assertThat(ElsewhereJava.run(Levels.class, "com.openhtmltopdf.load"))
        .contains("load FINE", "render WARNING");
    assertThat(ElsewhereJava.run(Levels.class, "com.openhtmltopdf"))
        .contains("load FINE", "render FINE");
  }

  /**
   * Sets the level of the loggers that are named, makes a file, and prints what levels there are.
   */
  static final class Levels {
    /** A logger that nobody holds forgets its level. */
    private static final List<Logger> HELD = new ArrayList<>();

    public static void main(String[] names) {
      for (String name : names) {
        Logger logger = Logger.getLogger(name);
        HELD.add(logger);
        logger.setLevel(Level.FINE);
      }
      PdfFileTest.file();
      for (String name : List.of("load", "render")) {
        System.out.println(name + " " + Logger.getLogger("com.openhtmltopdf." + name).getLevel());
      }
    }
  }
}
