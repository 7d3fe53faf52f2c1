package be.livc.playbook.compiled;

import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.diagnostic.SourceMap;
import be.livc.playbook.diagnostic.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads what {@link PlacesOutput} wrote. */
final class PlacesInput {
  private final Input in;
  private final List<SourceFile> files;

  PlacesInput(Input in, List<SourceFile> files) {
    this.in = in;
    this.files = files;
  }

  SourceMap places() throws Damaged {
    return new SourceMap(steps(), names(), uses());
  }

  private Map<Integer, Span> steps() throws Damaged {
    int count = in.count();
    Map<Integer, Span> all = new HashMap<>();
    for (int i = 0; i < count; i++) {
      all.put(in.number(), place());
    }
    return all;
  }

  private Map<String, Span> names() throws Damaged {
    int count = in.count();
    Map<String, Span> all = new HashMap<>();
    for (int i = 0; i < count; i++) {
      all.put(in.string(), place());
    }
    return all;
  }

  private Map<String, List<Span>> uses() throws Damaged {
    int count = in.count();
    Map<String, List<Span>> all = new HashMap<>();
    for (int i = 0; i < count; i++) {
      all.put(in.string(), placesOfOne());
    }
    return all;
  }

  private List<Span> placesOfOne() throws Damaged {
    int count = in.count();
    List<Span> all = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      all.add(place());
    }
    return all;
  }

  private Span place() throws Damaged {
    int file = in.number();
    int start = in.number();
    int length = in.number();
    if (file >= files.size() || (long) start + length > files.get(file).text().length()) {
      throw new Damaged("a place outside its text");
    }
    return new Span(files.get(file), start, start + length);
  }
}
