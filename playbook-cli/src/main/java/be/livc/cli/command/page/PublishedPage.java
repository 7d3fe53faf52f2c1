package be.livc.cli.command.page;

import be.livc.page.publish.PageStamp;
import be.livc.playbook.model.Language;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file that was made to be published.
 *
 * @param file where it goes
 * @param said what it holds, for people
 * @param stamp of a page of a playbook, or of the list; null of what is no page
 * @param bytes of the file, which nobody changes
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record PublishedPage(Path file, String said, @Nullable PageStamp stamp, byte[] bytes) {
  private static final int KILOBYTE = 1_000;

  /** How large it is, in megabytes with one decimal. */
  String size(Language language) {
    BigDecimal megabytes = BigDecimal.valueOf(bytes.length, 0);
    return language.number(
        megabytes.divide(BigDecimal.valueOf(KILOBYTE * KILOBYTE), 1, RoundingMode.UP));
  }
}
