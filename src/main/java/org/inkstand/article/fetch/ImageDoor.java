package org.inkstand.article.fetch;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.inkstand.article.PictureSettings;
import org.inkstand.article.Pictures;
import org.inkstand.kit.http.HttpFetcher;
import org.inkstand.kit.http.HttpRequest;
import org.inkstand.kit.http.HttpResult;
import org.springframework.stereotype.Component;

/**
 * The image door over the guarded client.
 *
 * <pre>
 *   asked --kept at that width?--> shown
 *         --master kept?---------> printed, kept, shown
 *         --failed lately?-------> missing
 *         --taken back?----------> missing
 *         --------- fetched, developed to a master, kept, printed
 * </pre>
 *
 * <p>Readers of a new front page ask for the same pictures at the same moment: whoever is first
 * fetches, the others wait for it. How many are fetched and developed at once is bounded, so that
 * pictures never take the memory that the paper needs.
 */
@Component
final class ImageDoor implements Pictures {

  private static final String PATH = "/picture/";

  private static final int MASTER = 0;

  private static final String TYPES = "image/webp, image/jpeg, image/png, image/gif;q=0.9";

  private final PictureSettings settings;
  private final HttpFetcher fetcher;
  private final Shut shut;
  private final Seal seal;
  private final PictureCache kept;
  private final Semaphore sources = new Semaphore(Limits.SOURCES_AT_ONCE);
  private final Semaphore decodes;
  private final Cache<URI, ReentrantLock> underWay = Caffeine.newBuilder().weakValues().build();
  private final Cache<URI, String> failed =
      Caffeine.newBuilder()
          .maximumSize(Limits.FAILURES_MAX)
          .expireAfterWrite(Limits.FAILURE_KEPT)
          .build();

  ImageDoor(PictureSettings settings, HttpFetcher fetcher, Shut shut) {
    this.settings = settings;
    this.shut = shut;
    this.fetcher = fetcher;
    this.seal = Seal.of(settings.folder());
    this.kept = new PictureCache(settings.folder().resolve("pictures"), settings.keptBytesMax());
    this.decodes = new Semaphore(settings.decodesAtOnce());
  }

  @Override
  public String door(URI picture) {
    boolean fits = picture.toString().length() <= Limits.ADDRESS_CHARS_MAX;
    return fits && picture.isAbsolute() ? PATH + seal.token(picture) : "";
  }

  @Override
  public boolean gave(String address) {
    if (!address.startsWith(PATH)) {
      return false;
    }
    String rest = address.substring(PATH.length());
    int slash = rest.indexOf('/');
    boolean width = slash < 0 || WIDTHS.stream().anyMatch(w -> rest.endsWith("/" + w));
    return width && seal.open(slash < 0 ? rest : rest.substring(0, slash)).isPresent();
  }

  @Override
  public void forget(String address) {
    if (address.startsWith(PATH)) {
      String token = address.substring(PATH.length()).replaceFirst("/\\d+$", "");
      seal.open(token)
          .ifPresent(
              picture -> {
                kept.drop(picture, MASTER);
                WIDTHS.forEach(width -> kept.drop(picture, width));
              });
    }
  }

  @Override
  public Rendered render(String token, int width) {
    Optional<URI> picture = WIDTHS.contains(width) ? seal.open(token) : Optional.empty();
    if (picture.isEmpty()) {
      return new Rendered.NotOurs();
    }
    Optional<Print> print = kept.find(picture.get(), width);
    return print.isPresent() ? print.get().shown() : first(picture.get(), width);
  }

  private Rendered first(URI picture, int width) {
    ReentrantLock lock = Objects.requireNonNull(underWay.get(picture, _ -> new ReentrantLock()));
    try {
      if (!lock.tryLock(Limits.PICTURE_PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
        return new Rendered.Missing("it is still being fetched");
      }
      try {
        Optional<Print> print = kept.find(picture, width);
        return print.isPresent() ? print.get().shown() : made(picture, width);
      } finally {
        lock.unlock();
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return new Rendered.Missing("the server is closing");
    }
  }

  private Rendered made(URI picture, int width) throws InterruptedException {
    String failure = failed.getIfPresent(picture);
    if (failure != null) {
      return new Rendered.Missing(failure);
    }
    if (shut.shut(door(picture))) {
      return new Rendered.Missing("the article that showed it was taken back");
    }
    if (!sources.tryAcquire(Limits.PICTURE_PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
      return new Rendered.Missing("too many pictures are being fetched");
    }
    try {
      Optional<Print> master = kept.find(picture, MASTER);
      return master.isPresent() ? printed(picture, master.get(), width) : fetched(picture, width);
    } catch (IOException broken) {
      return missing(picture, Objects.requireNonNullElse(broken.getMessage(), broken.toString()));
    } finally {
      sources.release();
    }
  }

  private Rendered fetched(URI picture, int width) throws IOException, InterruptedException {
    HttpResult result =
        fetcher.fetch(
            HttpRequest.get(picture)
                .accepting(TYPES)
                .upTo(settings.sourceBytesMax())
                .within(Limits.PICTURE_PATIENCE));
    if (!(result instanceof HttpResult.Fetched found)) {
      return missing(picture, result.reason());
    }
    decodes.acquire();
    Print master;
    try {
      master = Darkroom.master(found.body(), WIDTHS.getLast());
    } finally {
      decodes.release();
    }
    kept.keep(picture, MASTER, master);
    return printed(picture, master, width);
  }

  private Rendered printed(URI picture, Print master, int width)
      throws IOException, InterruptedException {
    decodes.acquire();
    try {
      Print print = Darkroom.print(master, width);
      kept.keep(picture, width, print);
      return print.shown();
    } finally {
      decodes.release();
    }
  }

  private Rendered missing(URI picture, String reason) {
    failed.put(picture, reason);
    return new Rendered.Missing(reason);
  }
}
