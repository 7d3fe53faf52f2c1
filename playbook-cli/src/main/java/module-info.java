/** The livc program. */
module be.livc.cli {
  requires be.livc.playbook;
  requires static org.jspecify;
}
