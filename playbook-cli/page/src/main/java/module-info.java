/** A playbook as one file that opens in a browser, and what makes it. */
module be.livc.page {
  requires transitive be.livc.playbook;
  requires static transitive org.jspecify;

  exports be.livc.page;
  exports be.livc.page.publish;
}
