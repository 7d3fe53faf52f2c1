/** The livc program. */
module be.livc.cli {
  requires be.livc.page;
  requires be.livc.playbook;
  requires info.picocli;
  requires java.logging;
  requires java.sql;
  requires jdk.httpserver;
  requires org.jline.reader;
  requires org.jline.terminal;
  requires static org.jspecify;

  opens be.livc.cli.command to
      info.picocli;
  opens be.livc.cli.command.document to
      info.picocli;
  opens be.livc.cli.command.fiche to
      info.picocli;
  opens be.livc.cli.command.page to
      info.picocli;
  opens be.livc.cli.command.playbook to
      info.picocli;
  opens be.livc.cli.command.profile to
      info.picocli;
  opens be.livc.cli.command.session to
      info.picocli;
}
