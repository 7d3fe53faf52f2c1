package be.livc.playbook.internal.jdbc;

import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.time.Duration;
import java.util.Properties;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Connections of a driver, for a program of one person: the one that was given back is lent again,
 * so that an answer costs no login.
 */
public class OneConnection implements DataSource {
  private static final Duration LOGIN = Duration.ofSeconds(10);

  /** One that rested longer is first asked whether it still stands. */
  private static final Duration REST = Duration.ofSeconds(30);

  private static final int ASK_SECONDS = 3;

  private final Driver driver;
  private final String url;
  private final Properties properties;
  private final Object one = new Object();
  private @Nullable Connection resting;
  private long since;

  /**
   * Of a database.
   *
   * @param driver knows the way to it
   * @param url as the driver reads it
   * @param properties what the driver needs beside it, such as {@code user}
   */
  public OneConnection(Driver driver, String url, Properties properties) {
    this.driver = driver;
    this.url = url;
    this.properties = new Properties();
    String seconds = Long.toString(LOGIN.toSeconds());
    this.properties.setProperty("loginTimeout", seconds);
    this.properties.setProperty("connectTimeout", seconds);
    this.properties.setProperty("tcpKeepAlive", "true");
    this.properties.setProperty("ApplicationName", "livc");
    // what a row held that was refused is nobody's business
    this.properties.setProperty("logServerErrorDetail", "false");
    this.properties.putAll(properties);
  }

  @Override
  public Connection getConnection() throws SQLException {
    Connection rested = take();
    Connection connection = rested == null ? driver.connect(url, properties) : rested;
    if (connection == null) {
      throw new SQLException("the driver does not know this address", "08001");
    }
    return lend(connection);
  }

  private @Nullable Connection take() throws SQLException {
    Connection connection;
    boolean tired;
    synchronized (one) {
      connection = resting;
      resting = null;
      tired = System.nanoTime() - since > REST.toNanos();
    }
    if (connection == null || connection.isClosed()) {
      return null;
    } else if (tired && !connection.isValid(ASK_SECONDS)) {
      connection.close();
      return null;
    }
    return connection;
  }

  private Connection lend(Connection connection) {
    return (Connection)
        Proxy.newProxyInstance(
            OneConnection.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("close")) {
                rest(connection);
                return null;
              }
              try {
                return method.invoke(connection, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  private void rest(Connection connection) throws SQLException {
    Connection other;
    synchronized (one) {
      other = resting;
      if (other == null && !connection.isClosed()) {
        resting = connection;
        since = System.nanoTime();
        return;
      }
    }
    connection.close();
  }

  @Override
  public Connection getConnection(String user, String password) throws SQLException {
    throw new SQLFeatureNotSupportedException("one user alone");
  }

  @Override
  public @Nullable PrintWriter getLogWriter() {
    return null;
  }

  @Override
  public void setLogWriter(@Nullable PrintWriter out) throws SQLException {
    throw new SQLFeatureNotSupportedException("nothing is logged");
  }

  @Override
  public void setLoginTimeout(int seconds) throws SQLException {
    throw new SQLFeatureNotSupportedException("a login takes at most " + LOGIN.toSeconds() + " s");
  }

  @Override
  public int getLoginTimeout() {
    return Math.toIntExact(LOGIN.toSeconds());
  }

  @Override
  public Logger getParentLogger() throws SQLFeatureNotSupportedException {
    throw new SQLFeatureNotSupportedException("nothing is logged");
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    throw new SQLException("wraps nothing");
  }

  @Override
  public boolean isWrapperFor(Class<?> type) {
    return false;
  }
}
