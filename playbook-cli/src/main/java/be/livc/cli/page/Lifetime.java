package be.livc.cli.page;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Ends a server when its pages are gone, or when nobody has asked anything for long. */
final class Lifetime implements AutoCloseable {
  private final Patience patience;
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "livc-page-clock");
            thread.setDaemon(true);
            return thread;
          });
  private final CountDownLatch ended = new CountDownLatch(1);
  private @Nullable ScheduledFuture<?> silence;
  private @Nullable ScheduledFuture<?> leaving;
  private int pages;
  private boolean bye;
  private boolean loading;

  Lifetime(Patience patience) {
    this.patience = patience;
    heard();
  }

  /** Something was asked. */
  synchronized void heard() {
    cancel(silence);
    silence = after(patience.silence(), ended::countDown);
  }

  /** A page was asked for: one that says bye after this is only being loaded anew. */
  synchronized void loads() {
    loading = true;
    if (leaving != null) {
      cancel(leaving);
      leaving = after(patience.afterBreak(), this::endIfEmpty);
    }
  }

  /** A page came. */
  synchronized void came() {
    pages++;
    bye = false;
    loading = false;
    cancel(leaving);
    leaving = null;
  }

  /** A page turned out to be gone. */
  synchronized void went() {
    pages--;
    if (pages == 0 && leaving == null) {
      leaving = after(bye ? patience.afterBye() : patience.afterBreak(), this::endIfEmpty);
    }
  }

  /** A page said that it goes. */
  synchronized void saidBye() {
    bye = !loading;
    cancel(leaving);
    leaving = after(bye ? patience.afterBye() : patience.afterBreak(), this::endIfEmpty);
  }

  private synchronized void endIfEmpty() {
    leaving = null;
    if (pages == 0) {
      ended.countDown();
    }
  }

  private @Nullable ScheduledFuture<?> after(Duration wait, Runnable then) {
    try {
      return clock.schedule(then, wait.toMillis(), TimeUnit.MILLISECONDS);
    } catch (RejectedExecutionException closed) {
      return null; // it has ended
    }
  }

  private static void cancel(@Nullable ScheduledFuture<?> planned) {
    if (planned != null) {
      planned.cancel(false);
    }
  }

  /** Whether it has ended. */
  boolean isOver() {
    return ended.getCount() == 0;
  }

  /** Waits for the end. */
  void await() throws InterruptedException {
    ended.await();
  }

  @Override
  public void close() {
    ended.countDown();
    clock.shutdownNow();
  }
}
