package be.livc.cli.screen;

import be.livc.cli.console.Stopped;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Someone who types whatever the prompt takes, goes astray now and then, and stops at the end. */
final class RandomTypist implements UnaryOperator<String> {
  private static final int MOST_LINES = 400;
  private static final int ASTRAY = 8;
  private static final Pattern YES_NO = Pattern.compile("\\(j of n\\)[^.]*: $");
  private static final Pattern NUMBERS = Pattern.compile("\\(1-(\\d+)[,)][^.]*: $");
  private static final Pattern LEAVE = Pattern.compile("Enter (om|voor) [^.:]*: $");
  private static final Pattern LINE = Pattern.compile("\\d+: $");
  private static final List<String> WORDS =
      List.of("waarom", "bronnen", "later", "terug", "wijzig", "overzicht", "taken", "?");
  private static final List<String> ANSWERS =
      List.of("Voorbeeldegem", "An Voorbeeld", "3", "24/11/2027", "25", "2,5");

  private final Random random;
  private int typed;
  private int tries;

  RandomTypist(int seed) {
    this.random = new Random(seed);
  }

  @Override
  public String apply(String screen) {
    if (typed++ > MOST_LINES || screen.contains("Wat wil je doen?")) {
      throw Stopped.byWord();
    }
    String[] lines = screen.split("\n", -1);
    String prompt = lines[lines.length - 1];
    if (screen.contains("? voor hulp") && random.nextInt(ASTRAY) == 0) {
      return WORDS.get(random.nextInt(WORDS.size()));
    }
    return answer(prompt, screen.replaceAll("\\s+", " "));
  }

  private String answer(String prompt, String screen) {
    if (YES_NO.matcher(screen).find()) {
      return random.nextBoolean() ? "j" : "n";
    } else if (screen.endsWith("Enter om verder te gaan: ")) {
      return "";
    }
    Matcher numbers = NUMBERS.matcher(screen);
    if (numbers.find() && random.nextInt(ASTRAY) > 0) {
      return Integer.toString(1 + random.nextInt(Integer.parseInt(numbers.group(1))));
    } else if (LEAVE.matcher(screen).find() && random.nextBoolean()) {
      return "";
    } else if (LINE.matcher(prompt).find() && random.nextBoolean()) {
      return ".";
    }
    return ANSWERS.get(tries++ % ANSWERS.size());
  }
}
