package be.livc.page.compiler;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.teavm.model.BasicBlock;
import org.teavm.model.MethodHolder;
import org.teavm.model.MethodReference;
import org.teavm.model.Program;
import org.teavm.model.ValueType;
import org.teavm.model.Variable;
import org.teavm.model.instructions.DoubleConstantInstruction;
import org.teavm.model.instructions.ExitInstruction;
import org.teavm.model.instructions.FloatConstantInstruction;
import org.teavm.model.instructions.IntegerConstantInstruction;
import org.teavm.model.instructions.LongConstantInstruction;
import org.teavm.model.instructions.NullConstantInstruction;

/**
 * Methods that the engine never gets to in a browser, but that a compiler who follows every call
 * would drag in, with what is not there. Each line is a package ({@code a.b.**}), a class ({@code
 * a.b.C.*}) or a method ({@code a.b.C.m}); a class stands for those within it too.
 */
final class EmptiedMethods {
  private final List<String> lines;
  private final Set<String> used = new TreeSet<>();

  EmptiedMethods(List<String> lines) {
    this.lines = List.copyOf(lines);
  }

  boolean holds(MethodReference method) {
    boolean held = false;
    for (String line : lines) {
      if (matches(line, method)) {
        used.add(line);
        held = true;
      }
    }
    return held;
  }

  private static boolean matches(String line, MethodReference method) {
    String owner = method.getClassName();
    if (line.endsWith(".**")) {
      return owner.startsWith(line.substring(0, line.length() - 2));
    }
    int dot = line.lastIndexOf('.');
    String type = line.substring(0, dot);
    String name = line.substring(dot + 1);
    return name.equals("*")
        ? owner.equals(type) || owner.startsWith(type + "$")
        : owner.equals(type) && method.getName().equals(name);
  }

  /** Lines that no class has (any more). */
  Set<String> unused() {
    Set<String> unused = new TreeSet<>(lines);
    unused.removeAll(used);
    return unused;
  }

  /** Has the method return nothing, null or zero. */
  void empty(MethodHolder method) {
    Program program = new Program();
    for (int i = 0; i <= method.parameterCount(); i++) {
      program.createVariable();
    }
    BasicBlock block = program.createBasicBlock();
    ExitInstruction exit = new ExitInstruction();
    ValueType type = method.getResultType();
    if (type != ValueType.VOID) {
      Variable nothing = program.createVariable();
      exit.setValueToReturn(nothing);
      block.add(nothing(type, nothing));
    }
    block.add(exit);
    method.setProgram(program);
  }

  private static org.teavm.model.Instruction nothing(ValueType type, Variable receiver) {
    if (!(type instanceof ValueType.Primitive primitive)) {
      NullConstantInstruction constant = new NullConstantInstruction();
      constant.setReceiver(receiver);
      return constant;
    }
    switch (primitive.getKind()) {
      case LONG -> {
        LongConstantInstruction constant = new LongConstantInstruction();
        constant.setReceiver(receiver);
        return constant;
      }
      case DOUBLE -> {
        DoubleConstantInstruction constant = new DoubleConstantInstruction();
        constant.setReceiver(receiver);
        return constant;
      }
      case FLOAT -> {
        FloatConstantInstruction constant = new FloatConstantInstruction();
        constant.setReceiver(receiver);
        return constant;
      }
      default -> {
        IntegerConstantInstruction constant = new IntegerConstantInstruction();
        constant.setReceiver(receiver);
        return constant;
      }
    }
  }
}
