package org.carecert.exam.rest;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.concurrent.Semaphore;

/** Lets {@link InTurn} calls pass a few at a time. */
@InTurn
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
class Turns {
  /** As many wait for commits and the database as the processors have work from. */
  private static final int A_PROCESSOR = 4;

  /** The others need connections to the database too; there are thirty. */
  private static final int MOST = 20;

  // One interceptor lives for each call, so the turns are the class's.
  private static final Semaphore TURNS =
      new Semaphore(Math.min(MOST, A_PROCESSOR * Runtime.getRuntime().availableProcessors()), true);

  @AroundInvoke
  Object one(InvocationContext call) throws Exception {
    TURNS.acquire();
    try {
      return call.proceed();
    } finally {
      TURNS.release();
    }
  }
}
