package be.livc.page.browser;

import be.livc.page.compiler.Instead;
import freemarker.log.Logger;
import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.Version;
import java.util.Properties;

/** What FreeMarker finds out by looking around on a Java machine. */
public final class FreeMarkerInstead {
  private FreeMarkerInstead() {}

  /** Its version, which it reads of a file of properties. */
  @Instead(of = "freemarker.template.utility.ClassUtil", isStatic = true)
  public static Properties loadProperties(Class<?> beside, String resource) {
    Properties properties = new Properties();
    properties.setProperty("version", "2.3.35");
    properties.setProperty("buildTimestamp", "2000-01-01T00:00:00Z");
    properties.setProperty("isGAECompliant", "false");
    return properties;
  }

  /** Its log: what goes wrong comes as an exception too. */
  @Instead(of = "freemarker.log.Logger", isStatic = true)
  public static Logger getLogger(String category) {
    return NoLog.INSTANCE;
  }

  /** The wrapper of plain values: the engine hands in nothing else. */
  @Instead(of = "freemarker.template.Configuration", isStatic = true)
  public static ObjectWrapper getDefaultObjectWrapper(Version version) {
    return new SimpleObjectWrapper(version);
  }

  private static final class NoLog extends Logger {
    static final NoLog INSTANCE = new NoLog();

    @Override
    public void debug(String message) {}

    @Override
    public void debug(String message, Throwable thrown) {}

    @Override
    public void info(String message) {}

    @Override
    public void info(String message, Throwable thrown) {}

    @Override
    public void warn(String message) {}

    @Override
    public void warn(String message, Throwable thrown) {}

    @Override
    public void error(String message) {}

    @Override
    public void error(String message, Throwable thrown) {}

    @Override
    public boolean isDebugEnabled() {
      return false;
    }

    @Override
    public boolean isInfoEnabled() {
      return false;
    }

    @Override
    public boolean isWarnEnabled() {
      return false;
    }

    @Override
    public boolean isErrorEnabled() {
      return false;
    }

    @Override
    public boolean isFatalEnabled() {
      return false;
    }
  }
}
