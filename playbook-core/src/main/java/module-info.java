/** The engine that reads, walks and checks playbooks, and keeps sessions of them. */
module be.livc.playbook {
  requires static transitive org.jspecify;

  exports be.livc.playbook.diagnostic;
  exports be.livc.playbook.model;
  exports be.livc.playbook.session;
  exports be.livc.playbook.walk;
}
