package be.livc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.cli.Livc.Run;
import be.livc.playbook.internal.jdbc.postgres.PostgresSchema;
import be.livc.playbook.internal.jdbc.postgres.PostgresServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A team that shares its sessions in one database. */
class DatabaseTest {
  private static final String ADDRESS = "jdbc:postgresql://127.0.0.1:1/x";

  @TempDir Path folder;

  private Livc livc;

  @BeforeEach
  void begin() {
    livc = new Livc(folder);
  }

  private static PostgresSchema sharing(Livc... colleagues) {
    PostgresSchema schema = PostgresServer.shared().schema();
    for (Livc colleague : colleagues) {
      colleague
          .with("LIVC_STORE", schema.server().url() + "?currentSchema=" + schema.name())
          .with("LIVC_STORE_USER", schema.name())
          .with("LIVC_STORE_PASSWORD", PostgresServer.password());
    }
    return schema;
  }

  @Test
  void who_begins_and_who_goes_on_are_two_colleagues_with_one_database() throws IOException {
    Livc colleague = new Livc(folder.resolve("collega"));
    PostgresSchema schema = sharing(livc, colleague);
    Run without = livc.run("session", "list");
    assertThat(without.code()).isEqualTo(3);
    assertThat(without.err()).contains("nog geen tabellen", "livc doctor --prepare");
    Run prepared = livc.run("doctor", "--prepare");
    assertThat(prepared.out())
        .contains("zijn klaar (versie 1)", schema.name(), "Je sessies staan in de databank op 127");
    Run begun = livc.typing("Samen\nstop\n", "playbook", "start", "livc-r");
    assertThat(begun.out())
        .contains("databank van je organisatie")
        .doesNotContain("alleen op deze");
    assertThat(begun.err()).isEmpty();
    assertThat(colleague.run("session", "list").out()).contains("Samen");
    assertThat(colleague.run("session", "note", "Samen", "Gezien.").code()).isZero();
    assertThat(livc.run("session", "show", "Samen", "--notes").out()).contains("Gezien.");
    assertThat(Files.exists(folder.resolve("home").resolve("sessions"))).isFalse();
    assertThat(colleague.run("session", "purge", "Samen", "--yes").code()).isZero();
    assertThat(livc.run("session", "list").out()).doesNotContain("Samen");
  }

  @Test
  void another_user_reaches_them_once_the_owner_said_so() throws IOException {
    PostgresSchema schema = sharing(livc);
    String user = "els_" + schema.name();
    schema.server().createUser(user);
    Path login =
        Files.writeString(
            folder.resolve("databank.txt"),
            "# van Els\nuser = " + user + "\npassword=" + PostgresServer.password() + "\n");
    Files.setPosixFilePermissions(login, PosixFilePermissions.fromString("rw-------"));
    Livc els =
        new Livc(folder.resolve("els"))
            .with("LIVC_STORE", schema.server().url() + "?currentSchema=" + schema.name());
    livc.run("doctor", "--prepare");
    String[] list = {"session", "list", "--login", login.toString()};
    assertThat(els.run(list).code()).isEqualTo(3);
    assertThat(livc.run("doctor", "--prepare", "--role", user).out()).contains(user);
    assertThat(els.run(list).code()).isZero();
    Files.writeString(login, "tenant=elders\n", java.nio.file.StandardOpenOption.APPEND);
    assertThat(els.run(list).err()).contains("\"elders\"");
  }

  @Test
  void a_password_is_taken_from_no_argument() {
    for (String address :
        new String[] {
          "jdbc:postgresql://server/livc?user=an&password=geheim",
          "jdbc:postgresql://server/livc?sslPassword=geheim",
          "jdbc:postgresql://an:geheim@server/livc"
        }) {
      Run run = livc.run("session", "list", "--store", address);
      assertThat(run.code()).isEqualTo(2);
      assertThat(run.err()).contains("--login").doesNotContain("geheim");
      assertThat(livc.run("session", "list", "--store", address, "--json").out())
          .doesNotContain("geheim");
    }
  }

  @Test
  void a_file_that_others_can_read_keeps_no_password() throws IOException {
    Path login = Files.writeString(folder.resolve("open.txt"), "user=an\npassword=geheim\n");
    Files.setPosixFilePermissions(login, PosixFilePermissions.fromString("rw-r--r--"));
    Run open = livc.run("session", "list", "--store", ADDRESS, "--login", login.toString());
    assertThat(open.code()).isEqualTo(2);
    assertThat(open.err()).contains("chmod 600").doesNotContain("geheim");
    Files.writeString(login, "user=an\nwachtwoord geheim\n");
    Run odd = livc.run("session", "list", "--store", ADDRESS, "--login", login.toString());
    assertThat(odd.err()).contains("Regel 2").doesNotContain("geheim");
  }

  @Test
  void what_can_not_be_is_said_in_a_sentence() {
    assertThat(livc.run("session", "list", "--store", "mysql://x").err()).contains("geen adres");
    assertThat(livc.run("session", "list", "--store", ADDRESS).err()).contains("niet bereikbaar");
    assertThat(livc.run("doctor", "--prepare").err()).contains("--store");
    assertThat(livc.run("doctor", "--prepare", "--store", ADDRESS).err()).contains("--role");
    Run sealed =
        livc.with("LIVC_PASSPHRASE", "vier losse woorden hier")
            .run("session", "list", "--store", ADDRESS);
    assertThat(sealed.err()).contains("wachtwoordzin");
  }
}
