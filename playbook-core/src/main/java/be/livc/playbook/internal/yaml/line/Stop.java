package be.livc.playbook.internal.yaml.line;

import be.livc.playbook.diagnostic.SourceFile;

/**
 * Where a parser of YAML could not go on.
 *
 * @param file as it is read now: what was found before may be blanked out in it
 * @param at where it stopped, an offset in the file
 * @param context where it began what it could not finish; {@code at} when it doesn't say
 * @param problem what it says is wrong
 * @param doing what it says it was doing; empty when it doesn't say
 */
public record Stop(SourceFile file, int at, int context, String problem, String doing) {}
