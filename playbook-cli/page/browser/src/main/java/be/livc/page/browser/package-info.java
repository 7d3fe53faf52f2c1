/**
 * What the engine is made of in a browser: the function it exports, and what stands there in the
 * place of parts of the JDK that a browser lacks or that behave otherwise in it. Never used on a
 * Java machine.
 */
@org.jspecify.annotations.NullMarked
package be.livc.page.browser;
