package be.livc.page.compiler;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.teavm.backend.javascript.JSModuleType;
import org.teavm.dependency.DependencyInfo;
import org.teavm.diagnostics.DefaultProblemTextConsumer;
import org.teavm.diagnostics.Problem;
import org.teavm.model.ClassReader;
import org.teavm.model.MethodReader;
import org.teavm.model.MethodReference;
import org.teavm.tooling.TeaVMTargetType;
import org.teavm.tooling.TeaVMTool;
import org.teavm.tooling.TeaVMToolException;
import org.teavm.vm.TeaVMOptimizationLevel;

/**
 * Compiles the engine to one file of JavaScript that defines {@code livc.call}. The build runs it;
 * where nothing that goes in has changed, what was compiled before is taken again.
 */
public final class EngineCompiler {
  private static final String NAME = "engine.js";
  private static final String ENTRY = "be.livc.page.browser.BrowserMain";

  private EngineCompiler() {}

  /**
   * Compiles what is on the class path.
   *
   * @param arguments the file to write, and a folder to work in; {@code readable} behind them for
   *     one that a person can read
   */
  public static void main(String[] arguments) throws IOException, TeaVMToolException {
    Path to = Path.of(arguments[0]);
    Path work = Path.of(arguments[1]);
    boolean readable = arguments.length > 2 && arguments[2].equals("readable");
    Path compiled = work.resolve(NAME);
    Path of = work.resolve("inputs.sha256");
    String inputs = EngineInputs.digest(System.getProperty("java.class.path")) + " " + readable;
    Files.createDirectories(work);
    if (!Files.exists(of) || !Files.readString(of).equals(inputs)) {
      Files.deleteIfExists(of);
      List<String> wrong = compile(work, readable);
      if (!wrong.isEmpty()) {
        wrong.forEach(System.err::println);
        System.exit(1);
      }
      Files.writeString(of, inputs);
    }
    Files.createDirectories(to.toAbsolutePath().getParent());
    Files.writeString(
        to,
        "var livc=(function(){\nvar livcResources="
            + EngineResources.table()
            + ";\n"
            + quicker(Files.readString(compiled))
            + "\nreturn{call:call};})();\n");
  }

  /**
   * What was compiled, as a browser takes it in soonest. It comes cut into lines after some hundred
   * signs, at another place each time, which packs badly. And a browser that comes to {@code (a,b)}
   * reads a value and only at {@code =>} that a function began; told so at once it is done with the
   * whole in a third less time.
   */
  private static String quicker(String compiled) {
    return compiled
        .replaceAll("(?<![A-Za-z0-9_$])\\n(?![-+/])|(?<![-+/])\\n(?![A-Za-z0-9_$])", "")
        .replaceAll("\\(([A-Za-z0-9_$, ]*)\\)=>\\{", "function($1){")
        .replaceAll("(?<![A-Za-z0-9_$.])([A-Za-z_$][A-Za-z0-9_$]*)=>\\{", "function($1){");
  }

  private static List<String> compile(Path work, boolean readable) throws TeaVMToolException {
    TeaVMTool tool = new TeaVMTool();
    tool.setTargetType(TeaVMTargetType.JAVASCRIPT);
    tool.setJsModuleType(JSModuleType.NONE);
    tool.setMainClass(ENTRY);
    tool.setEntryPointName("livcMain");
    tool.setTargetDirectory(work.toFile());
    tool.setTargetFileName(NAME);
    tool.setClassLoader(EngineCompiler.class.getClassLoader());
    tool.setObfuscated(!readable);
    tool.setOptimizationLevel(
        readable ? TeaVMOptimizationLevel.SIMPLE : TeaVMOptimizationLevel.ADVANCED);
    tool.setStrict(true);
    tool.getProperties().setProperty("java.util.Locale.available", "en");
    tool.generate();
    List<String> wrong = new ArrayList<>();
    for (Problem problem : tool.getProblemProvider().getSevereProblems()) {
      DefaultProblemTextConsumer text = new DefaultProblemTextConsumer();
      problem.render(text);
      wrong.add(
          text.getText()
              + (problem.getLocation() == null ? "" : " (" + problem.getLocation() + ")"));
    }
    EnginePlugin.unused().forEach(it -> wrong.add("matches nothing (any more): " + it));
    wrong.addAll(waiting(tool.getDependencyInfo()));
    return wrong;
  }

  /** Methods that would wait for something: one is enough to make all others slow and large. */
  private static List<String> waiting(DependencyInfo reached) {
    List<String> waiting = new ArrayList<>();
    for (MethodReference method : reached.getReachableMethods()) {
      ClassReader type = reached.getClassSource().get(method.getClassName());
      MethodReader found = type == null ? null : type.getMethod(method.getDescriptor());
      if (found != null
          && found.getAnnotations().get("org.teavm.interop.Async") != null
          && !method.getName().startsWith("monitorEnterWait")) {
        waiting.add("waits, so that all that calls it becomes slow: " + method);
      }
    }
    return waiting;
  }
}
