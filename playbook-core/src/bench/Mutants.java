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
 * What became of the mutants that PIT made, by package: how many, how many a test noticed, how many
 * only ran out of time, how many no test came by, and below the table each that lives. Ends with 1
 * when a package has fewer killed than it must; those out of time count as killed.
 */
final class Mutants {
  private static final String OURS = "be.livc.playbook";

  private final Map<String, Counts> packages = new TreeMap<>();
  private final List<String> alive = new ArrayList<>();

  private Mutants() {}

  private static final class Counts {
    private int all;
    private int noticed;
    private int late;
    private int unmet;

    private void add(String status) {
      all++;
      switch (status) {
        case "SURVIVED" -> {}
        case "NO_COVERAGE" -> unmet++;
        case "TIMED_OUT" -> late++;
        default -> noticed++;
      }
    }

    private boolean isEnough(int least) {
      return (noticed + late) * 100 >= all * least;
    }

    private String line(String name) {
      double killed = 100.0 * (noticed + late) / all;
      return String.format(
          Locale.ROOT,
          "| `%s` | %d | %d | %d | %d | %.1f %% |\n",
          name,
          all,
          noticed,
          late,
          unmet,
          killed);
    }
  }

  /** Expects the {@code mutations.xml} of PIT, and how many in a hundred must be killed. */
  public static void main(String[] words)
      throws IOException, ParserConfigurationException, SAXException {
    Mutants mutants = new Mutants();
    mutants.read(Path.of(words[0]));
    System.out.print(mutants.report());
    System.exit(mutants.areKilled(Integer.parseInt(words[1])) ? 0 : 1);
  }

  private void read(Path report) throws IOException, ParserConfigurationException, SAXException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    NodeList found =
        factory
            .newDocumentBuilder()
            .parse(Files.newInputStream(report))
            .getElementsByTagName("mutation");
    for (int i = 0; i < found.getLength(); i++) {
      Element mutant = (Element) found.item(i);
      String type = text(mutant, "mutatedClass");
      packages.computeIfAbsent(room(type), name -> new Counts()).add(mutant.getAttribute("status"));
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

  private static String room(String type) {
    String name = type.substring(0, type.lastIndexOf('.'));
    return name.equals(OURS) ? "the base package" : name.substring(OURS.length() + 1);
  }

  private static String text(Element mutant, String name) {
    return mutant.getElementsByTagName(name).item(0).getTextContent();
  }

  private boolean areKilled(int least) {
    return packages.values().stream().allMatch(it -> it.isEnough(least));
  }

  private String report() {
    StringBuilder report =
        new StringBuilder(
                "| package | mutants | noticed | out of time | no test comes by | killed |\n")
            .append("|---|---|---|---|---|---|\n");
    packages.forEach((name, it) -> report.append(it.line(name)));
    alive.stream().sorted().forEach(it -> report.append("alive: ").append(it).append('\n'));
    return report.toString();
  }
}
