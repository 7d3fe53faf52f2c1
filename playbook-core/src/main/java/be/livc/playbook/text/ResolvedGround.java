package be.livc.playbook.text;

import be.livc.playbook.model.Ground;
import be.livc.playbook.model.Ordered;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Source;
import be.livc.playbook.model.Step;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a statement rests on, with its sources looked up, as it is shown under the statement in
 * every output.
 *
 * @param sources in the order written
 * @param toConfirm what has to be checked, as plain words, or null
 * @param ownChoice the authors chose this
 * @param date the day on which sources are in force or not
 */
public record ResolvedGround(
    List<Cited> sources, @Nullable String toConfirm, boolean ownChoice, LocalDate date) {
  /** A source and the place in it, which may be empty. */
  public record Cited(Source source, String place) {}

  /** Keeps a copy. */
  public ResolvedGround {
    sources = Ordered.list(sources);
  }

  /** What needs no ground, since the person said it herself. */
  public static ResolvedGround none(LocalDate date) {
    return new ResolvedGround(List.of(), null, false, date);
  }

  /** Looks up the sources of a ground, in the playbook or in what it includes. */
  public static ResolvedGround of(Playbook playbook, Ground ground, LocalDate date) {
    List<Cited> cited = new ArrayList<>();
    for (Ground.Citation citation : ground.citations()) {
      source(playbook, citation.source())
          .ifPresent(source -> cited.add(new Cited(source, citation.place())));
    }
    String open =
        ground.toConfirm() == null ? null : CommonMarkText.plain(ground.toConfirm().markdown());
    return new ResolvedGround(cited, open, ground.ownChoice(), date);
  }

  private static Optional<Source> source(Playbook playbook, String id) {
    Source[] found = {playbook.sources().get(id)};
    if (found[0] == null) {
      playbook.visit(
          step -> {
            if (found[0] == null && step instanceof Step.Include include) {
              found[0] = include.playbook().sources().get(id);
            }
          });
    }
    return Optional.ofNullable(found[0]);
  }

  /** Whether something has to be checked: said so by the authors, or a source is out of force. */
  public boolean needsConfirming() {
    return toConfirm != null || sources.stream().anyMatch(this::isExpired);
  }

  /** Whether the source was in force until before the day. */
  public boolean isExpired(Cited cited) {
    LocalDate until = cited.source().valid().until();
    return until != null && until.isBefore(date);
  }

  /** The lines to show: the sources, those out of force, what is to be confirmed, own choice. */
  public List<String> lines(Words words) {
    List<String> lines = new ArrayList<>();
    List<String> inForce =
        sources.stream().filter(cited -> !isExpired(cited)).map(it -> name(it, words)).toList();
    if (!inForce.isEmpty()) {
      lines.add(words.get("source", String.join("; ", inForce)));
    }
    lines.addAll(expired(words));
    if (toConfirm != null) {
      lines.add(words.get("to-confirm", toConfirm));
    }
    if (ownChoice) {
      lines.add(words.get("own-choice"));
    }
    return lines;
  }

  /** A line for each source that is out of force, with the day since when. */
  public List<String> expired(Words words) {
    List<String> lines = new ArrayList<>();
    for (Cited cited : sources) {
      LocalDate until = cited.source().valid().until();
      if (until != null && isExpired(cited)) {
        String since = words.language().date(until.plusDays(1));
        lines.add(words.get("source.expired", since, name(cited, words)));
      }
    }
    return lines;
  }

  /** The short name of a source with the place in it, and its kind where that must be said. */
  public static String name(Cited cited, Words words) {
    String place = cited.place().isEmpty() ? "" : ", " + cited.place();
    return cited.source().shortName()
        + place
        + switch (cited.source().kind()) {
          case PRESS -> " " + words.get("source.kind.press");
          case PARTY -> " " + words.get("source.kind.party");
          case ADVOCACY -> " " + words.get("source.kind.advocacy");
          case LAW, OFFICIAL, GUIDE, PRACTICE -> "";
        };
  }
}
