package be.livc.playbook.internal.folder;

import be.livc.playbook.content.PlaybookText;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.session.log.LineCipher;
import be.livc.playbook.session.log.LineSeal;
import be.livc.playbook.session.log.ObjectCodec;
import be.livc.playbook.session.log.SessionKeys;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** How each session is written down: all the same, but for those that are sealed. */
final class SessionForms {
  private final Path sessions;
  private final ObjectCodec form;
  private final Function<PlaybookText, Optional<Playbook>> playbooks;
  private final SessionKeys keys;
  private final SessionForm open;
  private final Map<String, SessionForm> sealed = new HashMap<>();

  SessionForms(
      Path home,
      ObjectCodec form,
      Function<PlaybookText, Optional<Playbook>> playbooks,
      SessionKeys keys) {
    this.sessions = home.resolve("sessions");
    this.form = form;
    this.playbooks = playbooks;
    this.keys = keys;
    LineSeal seal = new LineSeal(form);
    Path texts = home.resolve("playbooks");
    this.open = SessionForm.of(seal, new PlaybookShelf(texts, seal, playbooks), null);
  }

  /** That of a session that is kept. */
  SessionForm of(SessionFolder folder) throws IOException {
    Optional<byte[]> record = folder.key();
    if (record.isEmpty()) {
      return open;
    }
    String id = folder.id();
    SessionForm known = sealed.get(id);
    String line = new String(record.get(), StandardCharsets.UTF_8);
    if (known == null || !line.equals(known.key())) {
      String place = folder.keyFile().toString();
      known = sealed(folder, keys.open(id, place, record.get()), line);
      sealed.put(id, known);
    }
    return known;
  }

  /** That of a session that is begun. */
  SessionForm fresh(SessionFolder folder) throws IOException {
    if (!keys.sealing()) {
      return open;
    }
    SessionKeys.Made made = keys.make(folder.id(), records());
    SessionForm fresh = sealed(folder, made.cipher(), made.record());
    sealed.put(folder.id(), fresh);
    return fresh;
  }

  private SessionForm sealed(SessionFolder folder, LineCipher cipher, String key) {
    LineSeal seal = new LineSeal(form, cipher);
    return SessionForm.of(seal, new PlaybookShelf(folder.path(), seal, playbooks), key);
  }

  private List<byte[]> records() throws IOException {
    List<byte[]> records = new ArrayList<>();
    for (Path child : TempFiles.children(sessions)) {
      SessionFolder folder = new SessionFolder(child);
      if (folder.exists()) {
        folder.key().ifPresent(records::add);
      }
    }
    return records;
  }

  void forget(String id) {
    sealed.remove(id);
  }

  void close() {
    sealed.clear();
    open.shelf().forgetAll();
    keys.close();
  }
}
