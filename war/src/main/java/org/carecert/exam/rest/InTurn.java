package org.carecert.exam.rest;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * 依次办理: what a whole exam asks for in the same moment. A few calls at a time are worked on and the
 * others wait in the order in which they came, so that they do not take every connection to the
 * database. Who waits holds a thread of the server: saved answers need none, other pages wait too.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface InTurn {}
