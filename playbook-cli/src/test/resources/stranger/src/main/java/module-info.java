module stranger {
  requires be.livc.playbook;
}
