/**
 * A playbook as bytes that are read some ten times faster than its YAML, for content that is packed
 * with an application: made when that is built, looked at against its texts when it is read. A
 * layer above the port through which texts come.
 *
 * <p>The form is for one engine alone. It begins with four signs, the digest of the sources that
 * decide what reading YAML gives, and a checksum of all that follows. What another engine made, or
 * what was cut or changed, isn't read, and YAML is read as ever; so nothing of the form has to stay
 * as it is, and none of it is published.
 *
 * <p>Behind that stand what a list says of the playbook with a sum of its own file, the names of
 * its files each with a sum, the names that were asked for in vain, the playbook, and where its
 * parts stand in the texts. Numbers are written in groups of seven bits, the lowest first; a text
 * that came before is a number. Each kind of value has a class that writes it and one that reads
 * it.
 *
 * <p>Whoever can change these bytes can change the texts beside them, and the classes: so they are
 * read only from where both come, and never from a folder; and a sum is enough to tell that a text
 * is another, where a digest would take longer than all else. What they hold is still counted and
 * bounded before it is believed.
 */
@NullMarked
package be.livc.playbook.compiled;

import org.jspecify.annotations.NullMarked;
