/** The engine that reads, walks and checks playbooks, and keeps sessions of them. */
module be.livc.playbook {
  requires java.xml;
  requires transitive java.sql;
  requires static java.logging;
  requires static transitive org.jspecify;
  requires static org.bouncycastle.provider;
  requires static org.apache.fontbox;
  requires static org.apache.pdfbox;
  requires static org.apache.pdfbox.io;
  requires freemarker;
  requires org.commonmark;
  requires org.commonmark.ext.footnotes;
  requires org.commonmark.ext.gfm.tables;
  requires org.commonmark.ext.task.list.items;
  requires org.yaml.snakeyaml;
  requires tools.jackson.core;

  exports be.livc.playbook;
  exports be.livc.playbook.answer;
  exports be.livc.playbook.checklist;
  exports be.livc.playbook.compiled;
  exports be.livc.playbook.consistency;
  exports be.livc.playbook.content;
  exports be.livc.playbook.diagnostic;
  exports be.livc.playbook.diff;
  exports be.livc.playbook.document;
  exports be.livc.playbook.fiche;
  exports be.livc.playbook.form;
  exports be.livc.playbook.graph;
  exports be.livc.playbook.language;
  exports be.livc.playbook.model;
  exports be.livc.playbook.proof;
  exports be.livc.playbook.scenario;
  exports be.livc.playbook.session;
  exports be.livc.playbook.session.earlier;
  exports be.livc.playbook.session.log;
  exports be.livc.playbook.text;
  exports be.livc.playbook.view;
  exports be.livc.playbook.view.screen;
  exports be.livc.playbook.walk;
  exports be.livc.playbook.workshop;
}
