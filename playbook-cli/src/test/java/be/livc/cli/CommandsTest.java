package be.livc.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.livc.cli.command.Command;
import be.livc.cli.command.GlobalOptions;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class CommandsTest {
  @Test
  void each_name_is_a_command_of_its_own_with_the_options_of_all() {
    Set<Class<?>> classes = new HashSet<>();
    for (String name : Commands.names()) {
      Command command = Commands.build(name);
      assertThat(classes.add(command.getClass())).as(name).isTrue();
      CommandLine line = Commands.line(command, new GlobalOptions());
      assertThat(line.getCommandSpec().findOption("--lang")).as(name).isNotNull();
    }
    assertThatThrownBy(() -> Commands.build("playbook"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
