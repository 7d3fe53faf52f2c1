package be.livc.cli.command;

import be.livc.cli.console.OutputFolder;
import be.livc.cli.console.Problem;
import be.livc.cli.console.WholeFile;
import be.livc.cli.words.FormatNames;
import be.livc.playbook.Templates;
import be.livc.playbook.document.DocumentFormat;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Formats and files named on the command line. */
public final class OutputOptions {
  private OutputOptions() {}

  /**
   * The format that is asked for, else that of the file's name, else the usual one.
   *
   * @throws Problem when it does not come out so
   */
  public static DocumentFormat format(
      @Nullable String asked, @Nullable Path file, List<DocumentFormat> formats, Context context) {
    List<DocumentFormat> all = new ArrayList<>(formats);
    all.add(DocumentFormat.JSON);
    String name = file == null ? "" : String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    String wanted = asked != null ? asked : dot < 0 ? "" : name.substring(dot + 1);
    if (wanted.isEmpty()) {
      return formats.get(0);
    }
    return FormatNames.parse(wanted, all)
        .orElseThrow(
            () -> {
              for (Map.Entry<DocumentFormat, String> absent : Templates.unavailable().entrySet()) {
                if (absent.getKey().extension().equals(wanted)) {
                  return Problem.usage(context.texts().of("format.absent", absent.getValue()));
                }
              }
              List<String> known = FormatNames.extensions(all);
              return Problem.usage(
                  context.texts().of("format.unknown", wanted, context.texts().or(known)));
            });
  }

  /**
   * The same where a file to fill in may be asked for, which is a PDF.
   *
   * @throws Problem when it does not come out so
   */
  public static DocumentFormat format(
      boolean fillable,
      @Nullable String asked,
      @Nullable Path file,
      List<DocumentFormat> formats,
      Context context) {
    if (!fillable) {
      return format(asked, file, formats, context);
    }
    String pdf = DocumentFormat.PDF.extension();
    boolean named = asked == null && file != null && String.valueOf(file).contains(".");
    DocumentFormat format =
        format(named ? null : asked == null ? pdf : asked, file, formats, context);
    if (format != DocumentFormat.PDF) {
      throw Problem.usage(context.texts().of("fillable.pdf", format.extension()));
    }
    return DocumentFormat.PDF_FORM;
  }

  /**
   * Writes a file the person named, over what was there.
   *
   * @throws Problem when it can't be written
   */
  public static void write(Path file, byte[] content, Context context) {
    write(file, content, false, context);
  }

  /**
   * The same, for what holds answers of a session.
   *
   * @param isPrivate whether nobody but the owner may read a file that is made anew
   * @throws Problem when it can't be written
   */
  public static void write(Path file, byte[] content, boolean isPrivate, Context context) {
    writeQuietly(file, content, isPrivate, context);
    context.remark(context.texts().of("file.written", file));
  }

  /**
   * The same for who tells it in other words.
   *
   * @throws Problem when it can't be written
   */
  public static void writeQuietly(Path file, byte[] content, boolean isPrivate, Context context) {
    try {
      WholeFile.write(file, content, isPrivate);
    } catch (IOException e) {
      throw Problem.notFound(OutputFolder.notWritten(file, e, context.texts()));
    }
  }
}
