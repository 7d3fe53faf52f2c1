/** The engine that reads, walks and checks playbooks, and keeps sessions of them. */
module be.livc.playbook {
  requires static transitive org.jspecify;
}
