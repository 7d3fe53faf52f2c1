package be.livc.playbook.internal.pdf;

import com.openhtmltopdf.util.JDKXRLogger;
import com.openhtmltopdf.util.XRLog;
import com.openhtmltopdf.util.XRLogger;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * What the library of PDF logs, for the whole JVM: it tells each step it takes unless told not to,
 * and sets levels of its own when it first logs. Here it tells warnings only; where an application
 * chose a level or a logger for it, that choice stands.
 */
final class PdfLog {
  private static final String FAMILY = "com.openhtmltopdf";

  private PdfLog() {}

  /** Sets the levels that no one else has set. */
  static void quiet() {
    XRLogger own = XRLog.getLoggerImpl(); // none before the first word is logged
    if (own != null && !(own instanceof JDKXRLogger)) {
      return;
    }
    Map<String, Level> levels = new LinkedHashMap<>();
    for (String name : XRLog.listRegisteredLoggers()) {
      Level chosen = chosen(name);
      levels.put(name, chosen == null ? Level.WARNING : chosen);
    }
    levels.forEach(XRLog::setLevel);
  }

  /** The level that was set for a logger or for one above it, the root of all left aside. */
  private static @Nullable Level chosen(String name) {
    for (Logger logger = Logger.getLogger(name);
        logger != null && String.valueOf(logger.getName()).startsWith(FAMILY);
        logger = logger.getParent()) {
      if (logger.getLevel() != null) {
        return logger.getLevel();
      }
    }
    return null;
  }
}
