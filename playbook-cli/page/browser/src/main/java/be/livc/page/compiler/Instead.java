package be.livc.page.compiler;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says of a static method what it stands for in the browser: each call of that is compiled as a
 * call of this. One that stands for a method of an object takes the object first.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Instead {
  /** The name of the class whose method it is. */
  String of();

  /** The name of the method; that of this one when it is empty. */
  String method() default "";

  /** Whether the method is one of the class, not of an object. */
  boolean isStatic() default false;

  /** Whether it is a constant of the class, not a method. */
  boolean isField() default false;
}
