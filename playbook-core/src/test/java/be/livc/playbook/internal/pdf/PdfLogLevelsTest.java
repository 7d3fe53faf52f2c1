package be.livc.playbook.internal.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhtmltopdf.util.JDKXRLogger;
import com.openhtmltopdf.util.XRLog;
import com.openhtmltopdf.util.XRLogger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.logging.StreamHandler;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The levels of the loggers of the library of PDF, which are put back as they were. */
class PdfLogLevelsTest {
  private static final String LOAD = "com.openhtmltopdf.load";

  private final XRLogger before = XRLog.getLoggerImpl();
  private final Map<Logger, Level> levels = new LinkedHashMap<>();

  @BeforeEach
  void as_if_nobody_chose() {
    List<String> names = new ArrayList<>(XRLog.listRegisteredLoggers());
    names.add("com.openhtmltopdf");
    for (String name : names) {
      Logger logger = Logger.getLogger(name);
      levels.put(logger, logger.getLevel());
      logger.setLevel(null);
    }
    XRLog.setLoggerImpl(
        new JDKXRLogger(true, Level.OFF, new StreamHandler(), new SimpleFormatter()));
  }

  @AfterEach
  void as_they_were() {
    levels.forEach(Logger::setLevel);
    XRLog.setLoggerImpl(before);
  }

  @Test
  void warnings_only_are_logged_by_each_logger_that_nobody_set() {
    PdfLog.quiet();
    assertThat(XRLog.listRegisteredLoggers())
        .contains(LOAD)
        .allSatisfy(it -> assertThat(Logger.getLogger(it).getLevel()).isEqualTo(Level.WARNING));
  }

  @Test
  void a_level_that_was_set_stands_for_its_logger_and_those_below_it() {
    Logger.getLogger(LOAD).setLevel(Level.FINE);
    PdfLog.quiet();
    assertThat(Logger.getLogger(LOAD).getLevel()).isEqualTo(Level.FINE);
    assertThat(Logger.getLogger("com.openhtmltopdf.render").getLevel()).isEqualTo(Level.WARNING);
    Logger.getLogger(LOAD).setLevel(null);
    Logger.getLogger("com.openhtmltopdf").setLevel(Level.SEVERE);
    PdfLog.quiet();
    assertThat(Logger.getLogger(LOAD).getLevel()).isEqualTo(Level.SEVERE);
  }

  @Test
  void a_logger_of_an_application_is_left_alone() {
    List<String> set = new ArrayList<>();
    XRLog.setLoggerImpl(
        new XRLogger() {
          @Override
          public void log(String where, Level level, String words) {}

          @Override
          public void log(String where, Level level, String words, Throwable thrown) {}

          @Override
          public void setLevel(String logger, Level level) {
            set.add(logger);
          }

          @Override
          public boolean isLogLevelEnabled(com.openhtmltopdf.util.Diagnostic diagnostic) {
            return false;
          }
        });
    PdfLog.quiet();
    assertThat(set).isEmpty();
  }

  @Test
  void the_library_is_there() {
    assertThat(PdfLibrary.isPresent()).isTrue();
  }
}
