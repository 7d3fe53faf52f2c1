package be.livc.playbook.internal.folder;

import be.livc.playbook.session.Profile;
import be.livc.playbook.session.ProfileStore;
import be.livc.playbook.session.StoreException;
import be.livc.playbook.session.StoreProblem;
import be.livc.playbook.session.StoreProblem.Kind;
import be.livc.playbook.session.log.LineSeal;
import be.livc.playbook.session.log.ObjectCodec;
import be.livc.playbook.session.log.ProfileLine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A profile in the file {@code profile} of the home folder; see the package. */
public final class FolderProfile implements ProfileStore {
  private static final String ASIDE = "profile-aside";

  private final Path home;
  private final Path file;
  private final ProfileLine line;

  /** In this home folder, which is made at the first change. */
  public FolderProfile(Path home, ObjectCodec form) {
    this.home = home.toAbsolutePath();
    this.file = this.home.resolve("profile");
    this.line = new ProfileLine(new LineSeal(form));
  }

  @Override
  public String place() {
    return file.toString();
  }

  @Override
  public synchronized Opened read() {
    try {
      byte[] bytes = PrivateFiles.bytes(file);
      Optional<ProfileLine.Found> found = line.read(bytes);
      if (found.isEmpty()) {
        return new Opened(Profile.NONE, List.of(problem(Kind.PROFILE_DAMAGED)));
      } else if (found.get().format() > ProfileLine.FORMAT) {
        return new Opened(Profile.NONE, List.of(problem(Kind.PROFILE_NEWER)));
      }
      return new Opened(found.get().profile(), List.of());
    } catch (NoSuchFileException e) {
      return new Opened(Profile.NONE, List.of());
    } catch (IOException e) {
      return new Opened(Profile.NONE, List.of(IoProblems.problem("", file, e)));
    }
  }

  private StoreProblem problem(Kind kind) {
    return StoreProblem.of(kind, "", file.toString());
  }

  @Override
  public synchronized void change(UnaryOperator<Profile> change) {
    alone(() -> write(change));
  }

  @Override
  public synchronized void clear() {
    alone(this::removeAll);
  }

  /** Something to do with files. */
  private interface Deed {
    void run() throws IOException;
  }

  private void alone(Deed deed) {
    try {
      PrivateFiles.createFolders(home);
      Optional<Locks.Held> lock = Locks.take(home.resolve("profile.lock"));
      if (lock.isEmpty()) {
        throw new StoreException(problem(Kind.PROFILE_LOCKED));
      }
      try {
        deed.run();
      } finally {
        lock.get().close();
      }
    } catch (IOException e) {
      throw IoProblems.exception("", file, e);
    }
  }

  private void write(UnaryOperator<Profile> change) throws IOException {
    Opened before = read();
    for (StoreProblem problem : before.problems()) {
      if (problem.kind() != Kind.PROFILE_DAMAGED) {
        throw new StoreException(problem);
      }
    }
    Profile after = change.apply(before.profile());
    if (after.equals(before.profile())) {
      return;
    } else if (after.answers().isEmpty()) {
      removeAll();
    } else {
      if (!before.problems().isEmpty()) {
        AtomicFiles.writePrivate(aside(), PrivateFiles.bytes(file));
      }
      AtomicFiles.writePrivate(file, line.write(after));
      PrivateFiles.sync(home);
    }
  }

  private Path aside() {
    int number = 1;
    while (Files.exists(home.resolve(ASIDE + "-" + number))) {
      number++;
    }
    return home.resolve(ASIDE + "-" + number);
  }

  /** What was put aside, and what a program that stopped in between left, hold answers too. */
  private void removeAll() throws IOException {
    for (Path child : TempFiles.children(home)) {
      String name = child.getFileName().toString();
      if (name.equals("profile") || name.equals("profile.new") || name.startsWith(ASIDE)) {
        Files.deleteIfExists(child);
      }
    }
    PrivateFiles.sync(home);
  }
}
