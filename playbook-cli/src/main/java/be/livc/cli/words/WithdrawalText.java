package be.livc.cli.words;

import be.livc.cli.console.Texts;
import be.livc.playbook.content.Withdrawal;
import be.livc.playbook.model.Language;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Version;
import be.livc.playbook.session.SessionSummary;
import be.livc.playbook.text.CommonMarkText;
import be.livc.playbook.view.ScreenNames;
import java.util.ArrayList;
import java.util.List;

/** What is said of a released version that is withdrawn. */
public final class WithdrawalText {
  private WithdrawalText() {}

  /** Why it can't be begun, and with what to begin instead. */
  public static String refusal(Playbook playbook, Withdrawal withdrawal, Texts texts) {
    List<String> sentences = new ArrayList<>();
    sentences.add(fact(ScreenNames.title(playbook), playbook.version(), withdrawal, texts));
    if (withdrawal.until() != null) {
      sentences.add(texts.of("withdrawn.others", day(withdrawal, texts)));
    }
    if (!withdrawal.use().isEmpty()) {
      sentences.add(texts.of("withdrawn.use", withdrawal.use()));
    }
    return String.join(" ", sentences);
  }

  /** That whoever is under way may go on, and until when. */
  public static String notice(SessionSummary session, Withdrawal withdrawal, Texts texts) {
    List<String> sentences = new ArrayList<>();
    String title = CommonMarkText.plain(session.title());
    sentences.add(fact(title, session.version(), withdrawal, texts));
    sentences.add(
        withdrawal.until() == null
            ? texts.of("withdrawn.go-on")
            : texts.of("withdrawn.go-on.until", day(withdrawal, texts)));
    if (!withdrawal.use().isEmpty()) {
      sentences.add(texts.of("withdrawn.use.new", withdrawal.use()));
    }
    return String.join(" ", sentences);
  }

  private static String fact(String title, Version version, Withdrawal withdrawal, Texts texts) {
    Language language = texts.language();
    return texts.of(
        "withdrawn", title, version, language.date(withdrawal.on()), closed(withdrawal.reason()));
  }

  private static String closed(String reason) {
    return reason.matches(".*[.!?]") ? reason : reason + ".";
  }

  private static String day(Withdrawal withdrawal, Texts texts) {
    return withdrawal.until() == null ? "" : texts.language().date(withdrawal.until());
  }
}
