package be.livc.cli.command;

import be.livc.cli.console.Problem;
import be.livc.cli.console.Surroundings;
import be.livc.cli.console.Texts;
import be.livc.playbook.Stores;
import be.livc.playbook.session.SessionStore;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Sessions in a database that a team shares, as {@code --store} or {@code LIVC_STORE} names it. The
 * password never stands in an argument, which every program of the machine can read.
 */
public final class DatabaseStore {
  private static final String OWN = "jdbc:postgresql:";
  private static final Pattern SECRET =
      Pattern.compile("(?i)password\\s*=|//[^/?]*:[^/?@]*@|//[^/?@]*@");
  private static final String TENANT = "livc";

  private final Context context;
  private final Texts texts;
  private final String url;
  private final Map<String, String> login;
  private @Nullable DataSource source;

  private DatabaseStore(Context context, String url) {
    this.context = context;
    this.texts = context.texts();
    this.url = url;
    Path file = file(context);
    this.login = file == null ? Map.of() : LoginFile.read(file, context);
  }

  /**
   * The one that is asked for; empty when sessions are kept in a folder.
   *
   * @throws Problem when what is asked for is no address of a database, or holds a password
   */
  static Optional<DatabaseStore> of(Context context) {
    String option = context.options().store;
    String url = (option != null ? option : context.surroundings().variable("LIVC_STORE")).strip();
    if (option == null && url.isEmpty()) {
      return Optional.empty();
    } else if (SECRET.matcher(url).find()) {
      throw Problem.usage(context.texts().of("database.secret"));
    } else if (!url.toLowerCase(Locale.ROOT).startsWith(OWN)) {
      throw Problem.usage(context.texts().of("database.address", url));
    } else if (context.passphrases().given()) {
      throw Problem.usage(context.texts().of("database.passphrase"));
    }
    return Optional.of(new DatabaseStore(context, url));
  }

  private static @Nullable Path file(Context context) {
    String variable = context.surroundings().variable("LIVC_STORE_LOGIN").strip();
    Path option = context.options().storeLogin;
    return option != null || variable.isEmpty() ? option : Path.of(variable);
  }

  /** What the file says, else the environment; empty where neither does. */
  private String login(String name) {
    Surroundings surroundings = context.surroundings();
    String variable = "LIVC_STORE_" + name.toUpperCase(Locale.ROOT);
    return login.getOrDefault(name, surroundings.variable(variable));
  }

  private DataSource source() {
    if (source == null) {
      Properties properties = new Properties();
      for (String name : new String[] {"user", "password"}) {
        if (!login(name).isEmpty()) {
          properties.setProperty(name, login(name));
        }
      }
      source = Stores.connections(DatabaseDriver.find(url, context), url, properties);
    }
    return source;
  }

  /** The sessions. */
  SessionStore open() {
    return Stores.jdbc(source(), tenant(), place());
  }

  /** The address as people are told it: machine and database, nothing behind it. */
  String place() {
    String rest = url.substring(OWN.length());
    int query = rest.indexOf('?');
    return (query < 0 ? rest : rest.substring(0, query)).replaceFirst("^//", "");
  }

  /** Whose sessions they are. */
  String tenant() {
    String named = login("tenant").strip();
    return named.isEmpty() ? TENANT : named;
  }

  /**
   * Makes the tables, or brings them up to date, and lets a user reach the sessions.
   *
   * @param role that user; null for who is logged in with
   * @return what was done, in a sentence
   */
  String prepare(@Nullable String role) {
    String user = role == null ? login("user").strip() : role;
    if (user.isEmpty()) {
      throw Problem.usage(texts.of("database.role"));
    }
    int version = Stores.prepare(source(), place());
    Stores.allow(source(), place(), user, tenant());
    return texts.of("database.prepared", place(), version, user, tenant());
  }
}
