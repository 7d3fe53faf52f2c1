package be.livc.playbook.diff;

import be.livc.playbook.model.Value;

/** An answer, short: of a text, list or table no more than that it is there. */
final class YamlValue implements Value.Visitor<String> {
  @Override
  public String oneOption(Value.OneOption value) {
    return value.key();
  }

  @Override
  public String someOptions(Value.SomeOptions value) {
    return "[" + String.join(", ", value.keys()) + "]";
  }

  @Override
  public String words(Value.Words value) {
    return "…";
  }

  @Override
  public String amount(Value.Amount value) {
    return value.number().toPlainString();
  }

  @Override
  public String day(Value.Day value) {
    return value.date().toString();
  }

  @Override
  public String entries(Value.Entries value) {
    return list(value.entries().size());
  }

  @Override
  public String rows(Value.Rows value) {
    return list(value.rows().size());
  }

  @Override
  public String nothing(Value.Nothing value) {
    return "";
  }

  private static String list(int size) {
    return "[" + "…, ".repeat(Math.max(0, size - 1)) + "…]";
  }
}
