package be.livc.playbook.internal.yaml;

import be.livc.playbook.content.ContentSource;
import be.livc.playbook.content.PlaybookText;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.internal.yaml.condition.FactReader;
import be.livc.playbook.internal.yaml.condition.FactUses;
import be.livc.playbook.internal.yaml.include.IncludedPlaybooks;
import be.livc.playbook.internal.yaml.include.PlaybookFiles;
import be.livc.playbook.internal.yaml.include.PlaybookLoader;
import be.livc.playbook.internal.yaml.include.ReadPlaybook;
import be.livc.playbook.internal.yaml.line.WrittenLines;
import be.livc.playbook.internal.yaml.mapping.Gaps;
import be.livc.playbook.internal.yaml.mapping.MappingReader;
import be.livc.playbook.internal.yaml.mapping.ReadContext;
import be.livc.playbook.internal.yaml.mapping.RepeatedFindings;
import be.livc.playbook.internal.yaml.step.IncludeReader;
import be.livc.playbook.internal.yaml.step.StepReader;
import be.livc.playbook.internal.yaml.tree.Findings;
import be.livc.playbook.internal.yaml.tree.Node;
import be.livc.playbook.model.Fact;
import be.livc.playbook.model.Fiche;
import be.livc.playbook.model.Phase;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.Text;
import be.livc.playbook.model.Version;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one playbook with all its files. */
public final class PlaybookReader {
  private static final String FORMAT = "1";
  private static final Set<String> SECTIONS = Set.of("sources", "roles", "conclusions", "facts");

  private final ReadContext in;
  private final Map<String, SourceFile> used = PlaybookFiles.none();
  private final PlaybookFiles files;

  private final IncludedPlaybooks included;
  private final @Nullable Node held;

  private PlaybookReader(
      String root,
      ContentSource texts,
      IncludedPlaybooks included,
      @Nullable Node held,
      ReadContext in) {
    this.in = in;
    this.files = new PlaybookFiles(texts, root, in, used);
    this.included = included;
    this.held = held;
  }

  /** Reads the playbook in the file {@code root}, and whatever that file names. */
  public static ReadPlaybook read(String root, ContentSource texts) {
    return read(root, texts, around(root, texts), null);
  }

  /** What can be read of a playbook in which something is wrong; null when that is nothing. */
  static @Nullable Playbook part(String root, ContentSource texts, ReadContext in) {
    return new PlaybookReader(root, texts, around(root, texts), null, in).playbook();
  }

  private static IncludedPlaybooks around(String root, ContentSource texts) {
    PlaybookLoader loader = (name, around, held) -> read(name, texts, around, held);
    return IncludedPlaybooks.none(root, loader);
  }

  /** Reads a playbook that another includes; {@code held} where a release holds it. */
  private static ReadPlaybook read(
      String root, ContentSource texts, IncludedPlaybooks included, @Nullable Node held) {
    PlaybookReader reader = new PlaybookReader(root, texts, included, held, new ReadContext());
    Playbook playbook = reader.playbook();
    Findings findings = reader.in.findings().counted(reader.in.gaps());
    return new ReadPlaybook(
        findings.hasErrors() ? null : playbook,
        new PlaybookText(List.copyOf(reader.used.values())),
        reader.in.positions().map(),
        findings.isEmpty()
            ? List.of()
            : RepeatedFindings.once(WrittenLines.told(findings.sorted(root)), reader.in.renames()));
  }

  private @Nullable Playbook playbook() {
    Node root = held == null ? files.playbook() : held;
    MappingReader map = root == null ? null : MappingReader.of(root, "playbook", in);
    if (map == null || !isThisFormat(map)) {
      return null;
    }
    if (held != null || isRelease(map)) {
      return read(map);
    }
    Node shared = files.shared("sources.yaml");
    Node roles = files.shared("roles.yaml");
    readShared(shared, "sources");
    readShared(roles, "roles");
    return read(map);
  }

  private boolean isThisFormat(MappingReader map) {
    Node format = map.need("format");
    String version = format == null ? FORMAT : in.scalars().text(format, "format");
    if (format != null && !FORMAT.equals(version)) {
      in.shape(format.span(), RuleId.VALUE_FORMAT, String.valueOf(version), FORMAT);
      return false;
    }
    return true;
  }

  /** Whether this is a released version, which has all it needs in itself. */
  private boolean isRelease(MappingReader map) {
    Node released = map.take("released");
    Node includes = map.take("includes");
    if (released == null) {
      if (includes != null) {
        in.shape(map.key("includes"), RuleId.RELEASE_INCLUDES_ONLY);
      }
      return false;
    }
    in.scalars().day(released, "released");
    Map<String, Node> inside = new LinkedHashMap<>();
    for (Node.Entry entry : map.entries("includes")) {
      inside.put(entry.name(), entry.value());
      Node.Entry its = entry.value() instanceof Node.Mapping playbook ? playbook.entry("id") : null;
      boolean known =
          its != null && its.value() instanceof Node.Scalar id && id.text().equals(entry.name());
      if (!known) {
        in.shape(entry.key().span(), RuleId.RELEASE_INCLUDE_ID, entry.name());
      }
    }
    included.freeze(inside);
    return true;
  }

  private void readShared(@Nullable Node file, String what) {
    MappingReader map = file == null ? null : MappingReader.of(file, what, in);
    if (file != null) {
      in.gaps().read(file, Gaps.Sort.SECTION);
    }
    if (map != null) {
      if (what.equals("sources")) {
        new SourcesReader(in).read(map);
      } else {
        new RolesReader(in).readShared(map);
      }
      map.close();
    }
  }

  private Playbook read(MappingReader map) {
    for (Node.Entry entry : map.map().entries()) {
      if (SECTIONS.contains(entry.name())) {
        in.gaps().read(entry.value(), Gaps.Sort.SECTION);
      }
    }
    HeaderReader header = new HeaderReader(in, map);
    String id = header.id();
    Version version = header.version();
    in.language(header.language());
    in.sensitive(map.flag("sensitive"));
    Text title = map.neededText("title");
    String summary = map.shownString("summary");
    Text notice = header.notice();
    new SourcesReader(in).read(map);
    new RolesReader(in).read(map);
    new ConclusionsReader(in).read(map);
    FactUses factUses = new FactUses();
    FactReader facts = new FactReader(in, factUses);
    StepReader steps = new StepReader(in, factUses, new IncludeReader(in, files, included));
    List<Ask> given = new ArrayList<>();
    for (Node.Entry entry : map.entries("facts")) {
      fact(entry, facts, steps, given);
    }
    List<Phase> phases = new ArrayList<>();
    Fiche fiche = null;
    if (header.isFiche()) {
      fiche = new FicheReader(in, steps).read(map, title, phases);
    } else {
      phases.addAll(new PhaseReader(in, files, steps).read(map, title));
    }
    Map<String, Fact> read = facts.read();
    in.lookAtWhatWasPutOff();
    in.order().tell();
    Playbook playbook =
        new Playbook(
            id,
            version,
            in.language(),
            title,
            summary,
            notice,
            header.status(),
            header.checkedWithin(),
            header.retention(),
            header.endsWithConclusion(),
            in.sensitive(),
            given,
            read,
            in.catalogue().conclusions(),
            in.catalogue().allSources(),
            in.catalogue().allRoles(),
            phases,
            fiche,
            in.former().read());
    map.close();
    return playbook;
  }

  private void fact(Node.Entry entry, FactReader facts, StepReader steps, List<Ask> given) {
    boolean isGiven = entry.value() instanceof Node.Mapping map && map.entry("given") != null;
    MappingReader map = isGiven ? MappingReader.of(entry.value(), entry.name(), in) : null;
    if (map == null) {
      facts.declare(entry);
      return;
    }
    in.positions().declare("step/" + entry.name(), entry.key().span());
    Ask ask = steps.questions().given(entry.name(), map);
    Optional.ofNullable(ask).ifPresent(given::add);
    map.close(StepReader.HOMES);
  }
}
