package be.livc.page.compiler;

import be.livc.page.browser.ArraysInstead;
import be.livc.page.browser.FreeMarkerInstead;
import be.livc.page.browser.JsonInstead;
import be.livc.page.browser.ResourcesInstead;
import be.livc.page.browser.StreamInstead;
import be.livc.page.browser.TextInstead;
import be.livc.page.browser.TimeInstead;
import java.util.List;

/** Where the replacements stand. */
final class InsteadClasses {
  static final List<Class<?>> ALL =
      List.of(
          ArraysInstead.class,
          FreeMarkerInstead.class,
          JsonInstead.class,
          ResourcesInstead.class,
          StreamInstead.class,
          TextInstead.class,
          TimeInstead.class);

  private InsteadClasses() {}
}
