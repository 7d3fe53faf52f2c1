package be.livc.cli.words;

import be.livc.cli.console.Menu;
import be.livc.cli.console.Texts;
import be.livc.playbook.session.SessionList;
import be.livc.playbook.session.SessionSummary;
import be.livc.playbook.text.CommonMarkText;
import be.livc.playbook.view.ProgressLine;
import be.livc.playbook.view.screen.Moments;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;

/** What lists say of sessions. */
public final class SessionWords {
  private final Texts texts;
  private final LocalDate today;
  private final Supplier<ZoneId> zone;

  /**
   * Words for sessions.
   *
   * @param today the day it is, for what was used today or yesterday
   * @param zone in which moments are told; asked for where there is one
   */
  public SessionWords(Texts texts, LocalDate today, Supplier<ZoneId> zone) {
    this.texts = texts;
    this.today = today;
    this.zone = zone;
  }

  /** Which playbook, when it was last used, how far it is. */
  public String about(SessionSummary summary) {
    return texts.of(
        "session.about",
        CommonMarkText.plain(summary.title()),
        summary.version(),
        Moments.lately(summary.lastUsed(), today, zone.get(), texts),
        ProgressLine.brief(summary.progress(), texts));
  }

  /** One that can't be read without its passphrase: the day it was last used, and nothing else. */
  public Menu.Entry sealed(SessionList.Sealed sealed, int number) {
    String day = texts.language().date(day(sealed.lastUsed()));
    return new Menu.Entry(
        Integer.toString(number),
        texts.of("session.sealed.name"),
        List.of(texts.of("session.sealed.about", day)));
  }

  /** Whether its playbook wants it kept no longer. */
  public boolean isOverdue(SessionSummary summary) {
    return summary.keptUntil(zone.get()).filter(today::isAfter).isPresent();
  }

  /** Since when it may go, for what is overdue; empty for what is not. */
  public String overdue(SessionSummary summary) {
    return summary
        .keptUntil(zone.get())
        .filter(today::isAfter)
        .map(day -> texts.of("session.overdue", texts.language().date(day)))
        .orElse("");
  }

  /** How many sessions are kept longer than their playbooks want; empty for none. */
  public String overdue(List<SessionSummary> sessions) {
    int overdue = (int) sessions.stream().filter(this::isOverdue).count();
    return overdue == 0 ? "" : texts.count("sessions.overdue", overdue);
  }

  /** The day of a moment, here. */
  public LocalDate day(Instant moment) {
    return moment.atZone(zone.get()).toLocalDate();
  }

  /** A day with its weekday and the time. */
  public String moment(Instant moment) {
    return Moments.full(moment, zone.get(), texts);
  }
}
