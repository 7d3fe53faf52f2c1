package be.livc.playbook.internal.jdbc;

import be.livc.playbook.content.PlaybookText;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.session.PinnedPlaybook;
import be.livc.playbook.session.StoreException;
import be.livc.playbook.session.StoreProblem;
import be.livc.playbook.session.StoreProblem.Kind;
import be.livc.playbook.session.log.LineSeal;
import be.livc.playbook.session.log.PlaybookLine;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The texts of playbooks that sessions hold on to, each once a tenant, by digest. */
final class JdbcShelf {
  private static final int MOST = 64;

  private final Database database;
  private final String tenant;
  private final LineSeal seal;
  private final Function<PlaybookText, Optional<Playbook>> reader;
  private final Map<String, PinnedPlaybook> there =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, PinnedPlaybook> eldest) {
          return size() > MOST;
        }
      };

  JdbcShelf(
      Database database,
      String tenant,
      LineSeal seal,
      Function<PlaybookText, Optional<Playbook>> reader) {
    this.database = database;
    this.tenant = tenant;
    this.seal = seal;
    this.reader = reader;
  }

  /**
   * Keeps a text, unless it is there.
   *
   * @throws StoreException when the playbook is not what its text says: whoever opened a session
   *     with that text later would be led through another playbook
   */
  void keep(String session, PinnedPlaybook pinned) {
    String digest = pinned.text().digest();
    PinnedPlaybook known = known(digest);
    if (!pinned.isAsRead()) {
      PinnedPlaybook said =
          known != null
              ? known
              : PinnedPlaybook.read(pinned.text(), reader)
                  .orElseThrow(() -> failure(Kind.PLAYBOOK_UNREADABLE, session, digest));
      if (!said.playbook().equals(pinned.playbook())) {
        throw failure(Kind.PLAYBOOK_OTHER, session, digest);
      }
    }
    if (known == null) {
      byte[] line = PlaybookLine.write(pinned.text(), seal).getBytes(StandardCharsets.US_ASCII);
      database.call(
          session,
          connection -> {
            try (PreparedStatement call =
                connection.prepareStatement("select livc_keep_playbook(?, ?, ?)")) {
              call.setString(1, tenant);
              call.setString(2, digest);
              call.setBytes(3, line);
              return call.execute();
            }
          });
      remember(digest, pinned);
    }
  }

  /**
   * The playbook of a digest, read once.
   *
   * @throws StoreException when it is missing, changed, or can't be read as a playbook
   */
  PinnedPlaybook get(String session, String digest) {
    PinnedPlaybook known = known(digest);
    if (known == null) {
      known = load(session, digest);
      remember(digest, known);
    }
    return known;
  }

  private PinnedPlaybook load(String session, String digest) {
    byte[] line =
        database
            .call(
                session,
                connection -> {
                  try (PreparedStatement call =
                      connection.prepareStatement("select livc_read_playbook(?, ?)")) {
                    call.setString(1, tenant);
                    call.setString(2, digest);
                    try (ResultSet row = call.executeQuery()) {
                      return row.next()
                          ? Optional.ofNullable(row.getBytes(1))
                          : Optional.<byte[]>empty();
                    }
                  }
                })
            .orElseThrow(() -> failure(Kind.PLAYBOOK_MISSING, session, digest));
    PlaybookText text =
        PlaybookLine.read(line, digest, seal)
            .orElseThrow(() -> failure(Kind.PLAYBOOK_CHANGED, session, digest));
    return PinnedPlaybook.read(text, reader)
        .orElseThrow(() -> failure(Kind.PLAYBOOK_UNREADABLE, session, digest));
  }

  private synchronized @Nullable PinnedPlaybook known(String digest) {
    return there.get(digest);
  }

  private synchronized void remember(String digest, PinnedPlaybook pinned) {
    there.put(digest, pinned);
  }

  private StoreException failure(Kind kind, String session, String digest) {
    return new StoreException(StoreProblem.of(kind, session, database.place(), digest));
  }
}
