package be.livc.playbook.compiled;

import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.diagnostic.SourceMap;
import be.livc.playbook.diagnostic.Span;
import java.util.List;
import java.util.TreeMap;

/** Writes where things stand, each place as the number of its file, its start and its length. */
final class PlacesOutput {
  private final Output out;
  private final List<SourceFile> files;

  PlacesOutput(Output out, List<SourceFile> files) {
    this.out = out;
    this.files = files;
  }

  void places(SourceMap map) {
    out.all(
        new TreeMap<>(map.steps()).entrySet(),
        step -> {
          out.number(step.getKey());
          place(step.getValue());
        });
    out.all(
        new TreeMap<>(map.names()).entrySet(),
        name -> {
          out.string(name.getKey());
          place(name.getValue());
        });
    out.all(
        new TreeMap<>(map.uses()).entrySet(),
        name -> {
          out.string(name.getKey());
          out.all(name.getValue(), this::place);
        });
  }

  private void place(Span place) {
    out.number(files.indexOf(place.file()));
    out.number(place.start());
    out.number(place.end() - place.start());
  }
}
