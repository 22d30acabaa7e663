package org.inkstand.app.serve;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.inkstand.app.settings.Settings;
import org.inkstand.kit.http.HttpFetcher;
import org.inkstand.kit.sql.Store;
import org.slf4j.LoggerFactory;

/**
 * What takes its time and needs nothing else: begun before the wiring and on threads of its own, so
 * that both are ready together.
 */
final class Early {

  private final CompletableFuture<Store> store;
  private final CompletableFuture<HttpFetcher> fetcher;

  private Early(CompletableFuture<Store> store, CompletableFuture<HttpFetcher> fetcher) {
    this.store = store;
    this.fetcher = fetcher;
  }

  /** Begins to open the store and the client. */
  static Early begin(Settings settings, Path folder, Clock clock) {
    // Two threads that log their first lines at once find the logging half made, and it complains.
    LoggerFactory.getILoggerFactory();
    return new Early(
        CompletableFuture.supplyAsync(() -> Stores.open(settings, folder)),
        CompletableFuture.supplyAsync(() -> new HttpFetcher(Clients.settings(settings), clock)));
  }

  Store store() {
    return whenDone(store);
  }

  HttpFetcher fetcher() {
    return whenDone(fetcher);
  }

  /** Closes what the wiring never came to own. */
  void close() {
    store.thenAccept(Store::close);
    fetcher.thenAccept(HttpFetcher::close);
  }

  private static <T> T whenDone(CompletableFuture<T> work) {
    try {
      return work.join();
    } catch (CompletionException failure) {
      throw failure.getCause() instanceof RuntimeException cause ? cause : failure;
    }
  }
}
