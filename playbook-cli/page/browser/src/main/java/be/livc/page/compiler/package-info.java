/** Compiles the engine to JavaScript, while livc is built. Not part of what is shipped. */
@org.jspecify.annotations.NullMarked
package be.livc.page.compiler;
