package be.livc.page.compiler;

import java.util.List;
import java.util.Optional;
import org.teavm.model.BasicBlock;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.FieldReference;
import org.teavm.model.Instruction;
import org.teavm.model.InvokeDynamicInstruction;
import org.teavm.model.MethodHandle;
import org.teavm.model.MethodHolder;
import org.teavm.model.MethodReference;
import org.teavm.model.RuntimeConstant;
import org.teavm.model.Variable;
import org.teavm.model.instructions.GetFieldInstruction;
import org.teavm.model.instructions.InvocationType;
import org.teavm.model.instructions.InvokeInstruction;

/**
 * Puts calls of ours in the place of calls that a browser can't answer, and empties what is never
 * reached there.
 */
final class EngineTransformer implements ClassHolderTransformer {
  private final Replacements replacements;
  private final EmptiedMethods emptied;

  EngineTransformer(Replacements replacements, EmptiedMethods emptied) {
    this.replacements = replacements;
    this.emptied = emptied;
  }

  @Override
  public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
    boolean ours = type.getName().startsWith("be.livc.page.browser.");
    for (MethodHolder method : type.getMethods()) {
      boolean written = method.getProgram() != null;
      if (written && emptied.holds(method.getReference())) {
        emptied.empty(method);
      } else if (written && !ours) {
        replace(method);
      }
    }
  }

  private void replace(MethodHolder method) {
    for (BasicBlock block : method.getProgram().getBasicBlocks()) {
      for (Instruction instruction : block) {
        if (instruction instanceof InvokeInstruction call) {
          replace(call);
        } else if (instruction instanceof InvokeDynamicInstruction call) {
          replace(call.getBootstrapArguments());
        } else if (instruction instanceof GetFieldInstruction get) {
          replace(get);
        }
      }
    }
  }

  private void replace(InvokeInstruction call) {
    Optional<MethodReference> ours = replacements.of(call.getMethod());
    if (ours.isEmpty()) {
      return;
    }
    Variable object = call.getInstance();
    if (object != null) {
      Variable[] arguments = new Variable[call.getArguments().size() + 1];
      arguments[0] = object;
      for (int i = 1; i < arguments.length; i++) {
        arguments[i] = call.getArguments().get(i - 1);
      }
      call.setInstance(null);
      call.setArguments(arguments);
    }
    call.setType(InvocationType.SPECIAL);
    call.setMethod(ours.get());
  }

  private void replace(List<RuntimeConstant> arguments) {
    for (int i = 0; i < arguments.size(); i++) {
      RuntimeConstant argument = arguments.get(i);
      if (argument.getKind() == RuntimeConstant.METHOD_HANDLE) {
        MethodHandle handle = argument.getMethodHandle();
        int at = i;
        if (handle.getArgumentTypes() != null && !isField(handle)) {
          replacements
              .of(new MethodReference(handle.getClassName(), handle.getName(), handle.signature()))
              .ifPresent(
                  it -> arguments.set(at, new RuntimeConstant(MethodHandle.staticCaller(it))));
        }
      }
    }
  }

  private static boolean isField(MethodHandle handle) {
    return switch (handle.getKind()) {
      case GET_FIELD, GET_STATIC_FIELD, PUT_FIELD, PUT_STATIC_FIELD -> true;
      default -> false;
    };
  }

  private void replace(GetFieldInstruction get) {
    FieldReference field = get.getField();
    replacements
        .of(field)
        .ifPresent(
            it -> {
              InvokeInstruction call = new InvokeInstruction();
              call.setType(InvocationType.SPECIAL);
              call.setMethod(it);
              call.setReceiver(get.getReceiver());
              call.setLocation(get.getLocation());
              get.replace(call);
            });
  }
}
