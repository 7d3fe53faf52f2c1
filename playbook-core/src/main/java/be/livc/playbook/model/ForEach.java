package be.livc.playbook.model;

/**
 * One item for each entry of a list or row of a table.
 *
 * @param answer the list or table
 * @param where which rows, as a condition on their columns; {@link Condition#always} where left out
 */
public record ForEach(String answer, Condition where) {}
