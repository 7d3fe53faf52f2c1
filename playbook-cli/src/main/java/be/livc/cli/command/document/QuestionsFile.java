package be.livc.cli.command.document;

import be.livc.cli.command.Context;
import be.livc.cli.command.OutputOptions;
import be.livc.cli.console.OutputFolder;
import be.livc.cli.console.Problem;
import be.livc.cli.words.FormatNames;
import be.livc.playbook.checklist.QuestionBooklet;
import be.livc.playbook.document.DocumentFormat;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The questions of a playbook as a file to write in; as Markdown on the screen. */
final class QuestionsFile {
  private QuestionsFile() {}

  static void write(
      String id,
      QuestionBooklet booklet,
      DocumentFormat wanted,
      @Nullable Path out,
      Context context) {
    List<DocumentFormat> formats = FormatNames.document();
    if (!formats.contains(wanted)) {
      List<String> known = FormatNames.extensions(formats);
      throw Problem.usage(
          context.texts().of("format.unknown", wanted.extension(), context.texts().or(known)));
    }
    byte[] content = context.templates().export(booklet, wanted);
    if (out != null) {
      OutputOptions.write(out, content, context);
    } else if (FormatNames.isBinary(wanted)) {
      OutputFolder folder = new OutputFolder(context.workingFolder(), context.texts());
      String name =
          FormatNames.file(context.texts().of("file.questions", id), wanted, context.texts());
      Path file = folder.write(name, wanted.extension(), content, false).orElseThrow();
      context.remark(context.texts().of("file.written", file));
    } else {
      context.out().print(new String(content, StandardCharsets.UTF_8));
    }
  }
}
