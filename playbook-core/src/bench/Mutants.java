import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * What became of the mutants that PIT made, by package: how many there are, how many were measured,
 * how many of those a test noticed, how many only ran out of time, how many no test came by, and
 * how many in a hundred are killed; below the table each that lives. Those out of time count as
 * killed.
 *
 * <p>Where only some of each class were measured, what was found of a class stands for all of it,
 * so a class counts for as much as it has mutants, and one of which none were measured is taken for
 * as good as the others of its package; behind it stands the margin, twice the standard error of
 * that estimate. Ends with 1 when the whole has fewer killed than it must, or a package has fewer
 * even at the far end of its margin.
 */
final class Mutants {
  private static final String OURS = "be.livc.playbook";

  private final Map<String, Map<String, Counts>> packages = new TreeMap<>();
  private final List<String> alive = new ArrayList<>();

  private Mutants() {}

  /** What is known of one class. */
  private static final class Counts {
    private int all;
    private int measured;
    private int noticed;
    private int late;
    private int unmet;

    private void add(String status) {
      measured++;
      switch (status) {
        case "SURVIVED" -> {}
        case "NO_COVERAGE" -> unmet++;
        case "TIMED_OUT" -> late++;
        default -> noticed++;
      }
    }

    private double rate() {
      return measured == 0 ? 0 : (noticed + late) / (double) measured;
    }

    private double killed() {
      return all * rate();
    }

    /** How far the estimate may be off, squared: nothing where all were measured. */
    private double variance() {
      return measured < 2
          ? 0
          : all * (double) (all - measured) * rate() * (1 - rate()) / (measured - 1);
    }
  }

  /** Several classes together. */
  private static final class Sum {
    private int all;
    private int measured;
    private int noticed;
    private int late;
    private int unmet;
    private int weighed;
    private double killed;
    private double variance;

    private void add(Counts type) {
      all += type.all;
      measured += type.measured;
      noticed += type.noticed;
      late += type.late;
      unmet += type.unmet;
      weighed += type.measured == 0 ? 0 : type.all;
      killed += type.killed();
      variance += type.variance();
    }

    private double percent() {
      return weighed == 0 ? 0 : 100 * killed / weighed;
    }

    private double margin() {
      return weighed == 0 ? 0 : 200 * Math.sqrt(variance) / weighed;
    }

    private String line(String name) {
      return String.format(
          Locale.ROOT,
          measured == all
              ? "| %s | %d | %d | %d | %d | %d | %.1f %% |\n"
              : "| %s | %d | %d | %d | %d | %d | %.1f %% ± %.1f |\n",
          name,
          all,
          measured,
          noticed,
          late,
          unmet,
          percent(),
          margin());
    }
  }

  /**
   * Expects how many in a hundred must be killed, and folders, each with the {@code mutations.xml}
   * of what was measured and in {@code all} that of a dry run with every mutant there is.
   */
  public static void main(String[] words)
      throws IOException, ParserConfigurationException, SAXException {
    Mutants mutants = new Mutants();
    for (String folder : List.of(words).subList(1, words.length)) {
      mutants.measured(Path.of(folder, "mutations.xml"));
      mutants.all(Path.of(folder, "all", "mutations.xml"));
    }
    System.out.print(mutants.report());
    System.exit(mutants.areKilled(Integer.parseInt(words[0])) ? 0 : 1);
  }

  private static List<Element> read(Path report)
      throws IOException, ParserConfigurationException, SAXException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    NodeList found =
        factory
            .newDocumentBuilder()
            .parse(Files.newInputStream(report))
            .getElementsByTagName("mutation");
    List<Element> mutants = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      mutants.add((Element) found.item(i));
    }
    return mutants;
  }

  private void measured(Path report)
      throws IOException, ParserConfigurationException, SAXException {
    for (Element mutant : read(report)) {
      String type = text(mutant, "mutatedClass");
      counts(type).add(mutant.getAttribute("status"));
      if (!mutant.getAttribute("detected").equals("true")) {
        alive.add(
            String.join(
                " ",
                type.substring(OURS.length() + 1) + ":" + text(mutant, "lineNumber"),
                text(mutant, "description"),
                "(" + mutant.getAttribute("status").toLowerCase(Locale.ROOT) + ")"));
      }
    }
  }

  private void all(Path report) throws IOException, ParserConfigurationException, SAXException {
    for (Element mutant : read(report)) {
      counts(text(mutant, "mutatedClass")).all++;
    }
  }

  private Counts counts(String type) {
    return packages
        .computeIfAbsent(room(type), name -> new TreeMap<>())
        .computeIfAbsent(outermost(type), name -> new Counts());
  }

  /** PIT takes so many of a class with all inside it. */
  private static String outermost(String type) {
    int inside = type.indexOf('$');
    return inside < 0 ? type : type.substring(0, inside);
  }

  private static String room(String type) {
    String name = type.substring(0, type.lastIndexOf('.'));
    return name.equals(OURS) ? "the base package" : "`" + name.substring(OURS.length() + 1) + "`";
  }

  private static String text(Element mutant, String name) {
    return mutant.getElementsByTagName(name).item(0).getTextContent();
  }

  private static Sum sum(Map<String, Counts> types) {
    Sum sum = new Sum();
    types.values().forEach(sum::add);
    return sum;
  }

  private Sum whole() {
    Sum whole = new Sum();
    packages.values().forEach(types -> types.values().forEach(whole::add));
    return whole;
  }

  private boolean areKilled(int least) {
    return whole().percent() >= least
        && packages.values().stream()
            .map(Mutants::sum)
            .allMatch(it -> it.percent() + it.margin() >= least);
  }

  private String report() {
    StringBuilder report =
        new StringBuilder(
                "| package | mutants | measured | noticed | out of time | no test comes by | killed"
                    + " |\n")
            .append("|---|---|---|---|---|---|---|\n");
    packages.forEach((name, types) -> report.append(sum(types).line(name)));
    report.append(whole().line("all"));
    alive.stream().sorted().forEach(it -> report.append("alive: ").append(it).append('\n'));
    return report.toString();
  }
}
