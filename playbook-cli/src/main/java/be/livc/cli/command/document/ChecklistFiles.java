package be.livc.cli.command.document;

import be.livc.cli.command.Context;
import be.livc.cli.command.MadeFiles;
import be.livc.cli.command.OutputOptions;
import be.livc.cli.console.OutputFolder;
import be.livc.cli.console.Texts;
import be.livc.cli.words.FormatNames;
import be.livc.playbook.checklist.Checklist;
import be.livc.playbook.checklist.ChecklistCalendar;
import be.livc.playbook.checklist.ChecklistFilter;
import be.livc.playbook.checklist.Doer;
import be.livc.playbook.document.DocumentFormat;
import be.livc.playbook.model.Role;
import be.livc.playbook.session.MadeDocument;
import be.livc.playbook.session.Session;
import be.livc.playbook.view.Json;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Checklists as files: where the person says, else in the folder of the session, and what is text
 * on the screen where no file is named.
 */
final class ChecklistFiles {
  private final Context context;
  private final Texts texts;
  private final @Nullable Path out;
  private final DocumentFormat format;
  private @Nullable Session session;

  /**
   * @param session which it is the list of, and which keeps that it was made; null for a booklet
   */
  ChecklistFiles(
      Context context, DocumentFormat format, @Nullable Path out, @Nullable Session session) {
    this.session = session;
    this.context = context;
    this.texts = context.texts();
    this.out = out;
    this.format = format;
  }

  /** Writes the list. A calendar without a day is not written: a sentence says why. */
  void write(Checklist list) {
    if (isEmptyCalendar(list)) {
      context.remark(texts.of("calendar.empty"));
      return;
    }
    byte[] content = context.templates().export(list, format);
    if (out != null) {
      OutputOptions.write(out, content, true, context);
      keep(List.of(out), list.heading());
    } else if (FormatNames.isBinary(format)) {
      Path file =
          folder(list)
              .write(
                  FormatNames.file(texts.of("file.checklist"), format, texts),
                  format.extension(),
                  content,
                  true)
              .orElseThrow();
      context.remark(texts.of("file.written", file));
      keep(List.of(file), list.heading());
    } else {
      context.out().print(new String(content, StandardCharsets.UTF_8));
    }
  }

  /** Writes a list for each role that has a task in it, to hand out. */
  void writeForEachRole(Checklist list) {
    Map<String, Role> roles = new LinkedHashMap<>();
    list.items().stream()
        .flatMap(item -> item.by().stream())
        .map(Doer::role)
        .forEach(role -> roles.putIfAbsent(role.title(), role));
    OutputFolder folder = out == null ? folder(list) : new OutputFolder(out, texts);
    List<Object> made = new ArrayList<>();
    List<Path> files = new ArrayList<>();
    for (Role role : roles.values()) {
      Checklist own = list.only(List.of(ChecklistFilter.of(role)));
      if (isEmptyCalendar(own)) {
        context.remark(texts.of("calendar.empty.role", role.title()));
        continue;
      }
      byte[] content = context.templates().export(own, format);
      String name = FormatNames.file(texts.of("file.checklist.role", role.title()), format, texts);
      Path file = folder.write(name, format.extension(), content, true).orElseThrow();
      Map<String, @Nullable Object> one = Json.object();
      one.put("key", role.id());
      one.put("file", file.toString());
      made.add(one);
      files.add(file);
      if (!context.json()) {
        context.console().tell("file.written", file);
      }
    }
    keep(files, list.heading());
    if (context.json()) {
      Map<String, @Nullable Object> shape = Json.shape("checklists");
      shape.put("made", made);
      context.print(shape);
    } else if (made.isEmpty()) {
      context.console().tell("checklist.no-role");
    }
  }

  private void keep(List<Path> files, String title) {
    if (session == null || files.isEmpty()) {
      return;
    }
    for (Path file : files) {
      String place = MadeFiles.place(file);
      session =
          MadeFiles.keep(
              session,
              MadeDocument.holding(
                  session, MadeDocument.CHECKLIST, title, format.extension(), place, false),
              context);
    }
  }

  private boolean isEmptyCalendar(Checklist list) {
    return format == DocumentFormat.ICS && ChecklistCalendar.isEmpty(list);
  }

  private OutputFolder folder(Checklist list) {
    String name = list.isBooklet() ? list.playbook() : list.name();
    return OutputFolder.of(context.workingFolder(), name, texts);
  }
}
