package be.livc.page.compiler;

import org.teavm.classlib.ResourceSupplier;
import org.teavm.classlib.ResourceSupplierContext;

/** The files of the class path that the compiled engine takes along. */
public final class EngineResources implements ResourceSupplier {
  /** For the compiler. */
  public EngineResources() {}

  @Override
  public String[] supplyResources(ResourceSupplierContext context) {
    return EnginePlugin.lines("resources.txt").toArray(new String[0]);
  }
}
