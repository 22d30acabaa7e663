package org.inkstand.web.frame;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import java.util.zip.GZIPOutputStream;
import org.inkstand.article.Articles;
import org.inkstand.title.Titles;
import org.inkstand.web.frame.Assets.Asset;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Pages that are the same for everybody, kept as the bytes that leave the server, plain and packed.
 *
 * <p>A page is made again when an article or a title has changed since it was made, which is looked
 * up at most once a second, or when half a minute has passed, since pages say how old things are.
 */
@Component
class KeptPages {

  /** A page may be this old although nothing changed. */
  private static final Duration AGE_MAX = Duration.ofSeconds(30);

  /** How often the cursors are looked at. */
  private static final Duration LOOK_EVERY = Duration.ofSeconds(1);

  /** Front, sections, countries and the most read titles' fronts; 60 kB each, both ways. */
  private static final int PAGES_MAX = 500;

  private final Articles articles;
  private final Titles titles;
  private final Clock clock;
  private final Cache<String, Kept> pages = Caffeine.newBuilder().maximumSize(PAGES_MAX).build();
  private volatile State state = new State(Instant.MIN, -1, -1);

  /** What the paper had when it was last looked at. */
  private record State(Instant lookedAt, long articles, long titles) {
    boolean same(State other) {
      return articles == other.articles && titles == other.titles;
    }
  }

  private record Kept(Answer answer, State state, Instant madeAt) {}

  KeptPages(Articles articles, Titles titles, Clock clock) {
    this.articles = articles;
    this.titles = titles;
    this.clock = clock;
  }

  /** The page at this address, made now if it must be. */
  Answer get(String path, Supplier<Answer> maker) {
    Instant now = clock.instant();
    State current = current(now);
    Kept kept = pages.getIfPresent(path);
    if (kept == null || !kept.state().same(current) || kept.madeAt().plus(AGE_MAX).isBefore(now)) {
      kept = pages.asMap().compute(path, (_, was) -> again(was, current, now, maker));
    }
    return kept.answer();
  }

  /** Somebody else may have made it while we waited for our turn. */
  private static Kept again(Kept was, State current, Instant now, Supplier<Answer> maker) {
    if (was != null && was.state().same(current) && !was.madeAt().plus(AGE_MAX).isBefore(now)) {
      return was;
    }
    Answer made = maker.get();
    return new Kept(made.packed(gzip(made.bytes())), current, now);
  }

  private State current(Instant now) {
    State last = state;
    if (last.lookedAt().isAfter(now.minus(LOOK_EVERY))) {
      return last;
    }
    var next = new State(now, articles.lastCursor(), titles.lastCursor());
    state = next;
    return next;
  }

  /** An asset, packed the first time it is asked for. */
  Answer get(String path, Asset asset) {
    return files.get(
        path,
        _ -> {
          Answer answer =
              Answer.of(
                  HttpStatus.OK,
                  asset.contentType(),
                  asset.bytes(),
                  "public, max-age=31536000, immutable");
          boolean text = !asset.contentType().matches("font/.*|image/png");
          return text ? answer.packed(gzip(asset.bytes())) : answer;
        });
  }

  private final Cache<String, Answer> files = Caffeine.newBuilder().maximumSize(100).build();

  private static byte[] gzip(byte[] bytes) {
    var out = new ByteArrayOutputStream(bytes.length / 3);
    try (var zip = new GZIPOutputStream(out)) {
      zip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("memory refused bytes", e);
    }
    return out.toByteArray();
  }
}
