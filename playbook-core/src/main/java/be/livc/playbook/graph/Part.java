package be.livc.playbook.graph;

/** A node, or a frame around some. */
public sealed interface Part permits Node, Cluster {}
