package be.livc.playbook;

import be.livc.playbook.model.Ordered;
import be.livc.playbook.model.Version;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which playbook is meant by a name such as {@code livc-r} or {@code livc-r@1.0.0}; only what a
 * list says of it was looked at.
 *
 * @param id what stands before {@code @}
 * @param version what stands behind it, which need not look like a version; null without
 * @param listing the playbook with this id; null where there is none
 * @param near ids that come near, where there is none
 */
public record FindResult(
    String id, @Nullable String version, @Nullable PlaybookSummary listing, List<String> near) {
  /** Keeps a copy. */
  public FindResult {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(near, "near");
    near = Ordered.list(near);
  }

  /** Whether the playbook is there, and was released as this version where one is named. */
  public boolean isFound() {
    return listing != null
        && (version == null
            || listing.releases().stream().map(Version::toString).anyMatch(version::equals));
  }
}
