/**
 * What the engine asks of the Java it runs on beside plain values: the files in its own jar,
 * digests, and letters without their accents. Layer 0: knows no other package, and is not exported.
 *
 * <p>No other package looks up a file beside a class, makes a digest or normalises text, because
 * the engine has to compile for the browser too, where none of these three is there as it is here:
 * what stands in their place is then written once, here.
 */
@NullMarked
package be.livc.playbook.resource;

import org.jspecify.annotations.NullMarked;
