package be.livc.playbook.compiled;

import be.livc.playbook.model.Conclusion;
import be.livc.playbook.model.Fact;
import be.livc.playbook.model.Fiche;
import be.livc.playbook.model.FormerIds;
import be.livc.playbook.model.Phase;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Role;
import be.livc.playbook.model.Source;

/** Writes playbooks, also those inside others. */
final class PlaybookOutput {
  private final Output out;
  private final StepOutput steps;

  PlaybookOutput(Output out, StepOutput steps) {
    this.out = out;
    this.steps = steps;
  }

  void playbook(Playbook playbook) {
    out.string(playbook.id());
    out.version(playbook.version());
    out.kind(playbook.language(), PlaybookInput.LANGUAGES);
    out.text(playbook.title());
    out.string(playbook.summary());
    out.optional(playbook.notice(), out::text);
    out.kind(playbook.status(), PlaybookInput.STATUSES);
    out.term(playbook.checkedWithin());
    out.optional(playbook.retention(), out::term);
    out.flag(playbook.endsWithConclusion());
    out.flag(playbook.sensitive());
    steps.steps(playbook.given());
    // the keys are the ids
    out.all(playbook.facts().values(), this::fact);
    out.all(playbook.conclusions().values(), this::conclusion);
    out.all(playbook.sources().values(), this::source);
    out.all(playbook.roles().values(), this::role);
    out.all(playbook.phases(), this::phase);
    out.optional(playbook.fiche(), this::fiche);
    former(playbook.former());
  }

  private void fact(Fact fact) {
    out.string(fact.id());
    steps.condition(fact.condition());
  }

  private void conclusion(Conclusion conclusion) {
    out.string(conclusion.id());
    out.text(conclusion.text());
    steps.ground(conclusion.ground());
  }

  private void source(Source source) {
    out.string(source.id());
    out.string(source.title());
    out.string(source.shortName());
    out.string(source.publisher());
    out.string(source.date());
    out.string(source.url());
    out.kind(source.kind(), PlaybookInput.SOURCE_KINDS);
    out.optional(source.checked(), out::day);
    out.validity(source.valid());
  }

  private void role(Role role) {
    out.string(role.id());
    out.string(role.title());
    out.string(role.person());
  }

  private void phase(Phase phase) {
    out.string(phase.id());
    out.text(phase.title());
    out.optional(phase.why(), out::text);
    steps.condition(phase.when());
    out.validity(phase.valid());
    steps.ground(phase.ground());
    steps.steps(phase.steps());
  }

  private void fiche(Fiche fiche) {
    out.all(fiche.themes(), this::theme);
    out.all(
        fiche.synonyms().entrySet(),
        words -> {
          out.string(words.getKey());
          out.strings(words.getValue());
        });
  }

  private void theme(Fiche.Theme theme) {
    out.string(theme.id());
    out.text(theme.title());
    out.all(theme.entries(), this::entry);
  }

  private void entry(Fiche.Entry entry) {
    out.string(entry.id());
    out.text(entry.question());
    out.optional(entry.reply(), out::text);
    steps.ground(entry.ground());
    out.validity(entry.valid());
    out.optional(entry.help(), out::text);
    out.strings(entry.see());
    out.strings(entry.tags());
    steps.named(entry.steps());
  }

  private void former(FormerIds former) {
    out.strings(former.ids());
    out.all(
        former.parts().entrySet(),
        parts -> {
          out.string(parts.getKey());
          out.strings(parts.getValue());
        });
    out.strings(former.sources());
    out.strings(former.roles());
  }
}
