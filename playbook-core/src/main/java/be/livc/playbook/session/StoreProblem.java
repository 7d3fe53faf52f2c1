package be.livc.playbook.session;

import be.livc.playbook.model.Ordered;
import java.util.List;
import java.util.Objects;

/**
 * Something a store met that a person has to know. Language-neutral: interfaces have a sentence for
 * each kind, which says where, what, and how to mend it.
 *
 * @param kind what is the matter
 * @param session the id of the session it is about; empty when it is about none
 * @param place the file or folder it is about; empty when it is about none
 * @param arguments what the sentence needs, as the kind says
 */
public record StoreProblem(Kind kind, String session, String place, List<String> arguments) {
  /** What can be the matter. */
  public enum Kind {
    /** No session has this id or name. Arguments: what was asked, then names that are near. */
    NOT_FOUND(true),
    /** Several sessions have this name. Arguments: the name, then their ids. */
    AMBIGUOUS(true),
    /**
     * What follows the last sound event was damaged; it is put beside the session at the next save.
     * Arguments: how many events are sound, how many bytes are not.
     */
    DAMAGED(false),
    /** The newest events are missing. Arguments: how many events there are, how many there were. */
    CUT(false),
    /**
     * The record of how many events there are is damaged or missing; that the newest are there
     * can't be proven. Arguments: how many events there are.
     */
    UNCOUNTED(false),
    /** The first line, which names the format, is damaged; the events are sound. */
    HEADER(false),
    /**
     * What these events held is lost; the answers count as put off. Arguments: the number of each.
     */
    CONTENT_LOST(false),
    /** Nothing of it can be read. */
    UNREADABLE(true),
    /** Written by a newer livc. Arguments: the format found, the newest that is known. */
    NEWER_FORMAT(true),
    /** It is encrypted, and no passphrase was given. */
    SEALED(true),
    /** It is encrypted with another passphrase. */
    WRONG_PASSPHRASE(true),
    /** The file with its key was changed or damaged: without a copy nothing can be read. */
    KEY_DAMAGED(true),
    /** It is encrypted, and the file with its key is gone. */
    KEY_MISSING(true),
    /**
     * Its key was made in a way that this livc doesn't know, or lacks a library for. Arguments:
     * how.
     */
    KEY_UNKNOWN(true),
    /** A file with a session was changed, cut off, or is none: nothing of it is taken in. */
    FILE_DAMAGED(true),
    /** A file with a session was written by a newer livc. */
    FILE_NEWER(true),
    /** The playbook it holds on to is missing. Arguments: the playbook's digest. */
    PLAYBOOK_MISSING(true),
    /** The text of the playbook was changed or damaged. Arguments: the playbook's digest. */
    PLAYBOOK_CHANGED(true),
    /** The text of the playbook can't be read as a playbook. Arguments: what is wrong with it. */
    PLAYBOOK_UNREADABLE(true),
    /**
     * The playbook that is walked is not the one its text says, so it is not kept. Arguments: the
     * digest of the text.
     */
    PLAYBOOK_OTHER(true),
    /** The profile can't be read; it is put aside at the next change. */
    PROFILE_DAMAGED(false),
    /** The profile was kept by a newer livc. */
    PROFILE_NEWER(true),
    /** Another program is changing the profile. */
    PROFILE_LOCKED(true),
    /** Another program has it in use; close it there first. */
    LOCKED(true),
    /** It was changed elsewhere since it was opened; open it again. */
    STALE(true),
    /** The disk or quota is full. */
    NO_SPACE(true),
    /** The file or folder may not be read or written, or is read-only. */
    DENIED(true),
    /** Others may read a file or folder. Arguments: its permissions, such as {@code rwxr-xr-x}. */
    HOME_READABLE(false),
    /** Others may change a file or folder. Arguments: its permissions. */
    HOME_WRITABLE(false),
    /** A file or folder belongs to someone else. Arguments: to whom. */
    HOME_OWNER(false),
    /** A file or folder is a link. Arguments: where to. */
    HOME_LINK(false),
    /** What a program left that stopped half-way, or whose disk was full, was removed. */
    HOME_SWEPT(false),
    /** The same, too young to be sure; it goes the next time. */
    HOME_LEFTOVER(false),
    /** Sessions are kept on a network share, where locks may not hold. Arguments: its type. */
    HOME_SHARED(false),
    /** Reading or writing went wrong in another way. Arguments: how, in the system's words. */
    FAILED(true),
    /**
     * The database can't be reached, or there is none of that name. Arguments: how, in its words.
     */
    DATABASE_UNREACHABLE(true),
    /**
     * The database did not answer in time, or is too busy. What was to be kept may have been kept
     * even so; saving it again is safe. Arguments: how, in its words.
     */
    DATABASE_SILENT(true),
    /** The database refuses the user or the password. */
    DATABASE_LOGIN(true),
    /** The user of the database may not do this. Arguments: what, in its words. */
    DATABASE_DENIED(true),
    /** The user of the database may not speak for this tenant. Arguments: the tenant. */
    DATABASE_TENANT(true),
    /** The database may only be read: a copy, or one that is being looked after. */
    DATABASE_READ_ONLY(true),
    /** The disk of the database is full. */
    DATABASE_FULL(true),
    /** The database went wrong in another way. Arguments: how, in its words. */
    DATABASE_FAILED(true),
    /** The database has no tables for sessions yet. */
    SCHEMA_MISSING(true),
    /** The tables are those of an older livc. Arguments: their version, the one that is needed. */
    SCHEMA_OLDER(true),
    /** The tables are those of a newer livc. Arguments: their version, the newest that is known. */
    SCHEMA_NEWER(true),
    /**
     * The tables were made by a script that is another than that of this livc. Arguments: its
     * version, its name.
     */
    SCHEMA_CHANGED(true);

    private final boolean fatal;

    Kind(boolean fatal) {
      this.fatal = fatal;
    }

    /** Whether nothing could be done; else it was done as far as said. */
    public boolean fatal() {
      return fatal;
    }
  }

  /** Keeps a copy. */
  public StoreProblem {
    Objects.requireNonNull(arguments, "arguments");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(session, "session");
    Objects.requireNonNull(place, "place");
    arguments = Ordered.list(arguments);
  }

  /** A problem of a session. */
  public static StoreProblem of(Kind kind, String session, String place, Object... arguments) {
    return new StoreProblem(
        kind, session, place, List.of(arguments).stream().map(String::valueOf).toList());
  }
}
