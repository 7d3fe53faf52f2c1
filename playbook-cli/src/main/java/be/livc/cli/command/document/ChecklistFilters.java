package be.livc.cli.command.document;

import be.livc.cli.console.Problem;
import be.livc.cli.console.Texts;
import be.livc.playbook.checklist.ChecklistFilter;
import be.livc.playbook.checklist.ChecklistFilter.Kind;
import be.livc.playbook.checklist.ChecklistFilter.State;
import be.livc.playbook.model.Phase;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Role;
import be.livc.playbook.text.CommonMarkText;
import be.livc.playbook.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Filters of checklists, as people name them. */
final class ChecklistFilters {
  private ChecklistFilters() {}

  /**
   * The filters named on the command line.
   *
   * @throws Problem when the playbook has no such role or phase, or there is no such state
   */
  static List<ChecklistFilter> of(
      List<String> roles,
      List<String> phases,
      List<String> states,
      Playbook playbook,
      Texts texts) {
    List<ChecklistFilter> filters = new ArrayList<>();
    roles.forEach(named -> filters.add(role(named, playbook, texts)));
    phases.forEach(named -> filters.add(phase(named, playbook, texts)));
    states.forEach(named -> filters.add(state(named, texts)));
    return filters;
  }

  private static ChecklistFilter role(String named, Playbook playbook, Texts texts) {
    for (Role role : playbook.roles().values()) {
      if (role.id().equals(named) || role.title().equalsIgnoreCase(named)) {
        return ChecklistFilter.of(role);
      }
    }
    List<String> titles = playbook.roles().values().stream().map(Role::title).toList();
    throw Problem.notFound(texts.of("role.unknown", named, String.join(", ", titles)));
  }

  private static ChecklistFilter phase(String named, Playbook playbook, Texts texts) {
    List<String> titles = new ArrayList<>();
    for (Phase phase : playbook.phases()) {
      String title = CommonMarkText.plain(phase.title().markdown());
      titles.add(title);
      String number = Integer.toString(titles.size());
      if (named.equals(number) || named.equals(phase.id()) || named.equalsIgnoreCase(title)) {
        return new ChecklistFilter(Kind.PHASE, number, title);
      }
    }
    throw Problem.notFound(texts.of("phase.unknown", named, String.join(", ", titles)));
  }

  private static ChecklistFilter state(String named, Texts texts) {
    Words words = Words.of(texts.language());
    for (State state : State.values()) {
      ChecklistFilter filter = ChecklistFilter.of(state, words);
      if (named.equals(state.id()) || named.equalsIgnoreCase(filter.label())) {
        return filter;
      }
    }
    List<String> known = Stream.of(State.values()).map(State::id).toList();
    throw Problem.usage(texts.of("state.unknown", named, texts.or(known)));
  }
}
