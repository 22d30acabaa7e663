package org.inkstand.web.frame;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.zip.GZIPOutputStream;
import org.inkstand.web.frame.Assets.Asset;
import org.inkstand.web.frame.Pulse.Beat;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Pages that are the same for everybody, kept as the bytes that leave the server, plain and packed.
 *
 * <p>A page is made again when an article or a title has changed since it was made, or when half a
 * minute has passed, since pages say how old things are.
 */
@Component
class KeptPages {

  private static final Duration AGE_MAX = Duration.ofSeconds(30);

  /** Front, sections, countries and the most read titles' fronts; 90 kB each, both ways. */
  private static final int PAGES_MAX = 500;

  /** Far more than ship. */
  private static final int FILES_MAX = 100;

  private final Pulse pulse;
  private final Cache<String, Kept> pages = Caffeine.newBuilder().maximumSize(PAGES_MAX).build();
  private final Cache<String, Answer> files = Caffeine.newBuilder().maximumSize(FILES_MAX).build();

  private record Kept(Answer answer, Beat madeAt, Supplier<Answer> maker) {

    boolean upheldBy(Beat now) {
      return now.upholds(madeAt, AGE_MAX);
    }
  }

  KeptPages(Pulse pulse) {
    this.pulse = pulse;
  }

  /** The page at this address, made now if it must be. */
  Answer get(String path, Supplier<Answer> maker) {
    Beat now = pulse.beat();
    Kept kept = pages.getIfPresent(path);
    if (kept == null || !kept.upheldBy(now)) {
      // One makes it, the others wait for that one.
      kept = pages.asMap().compute(path, (_, was) -> again(was, now, maker));
    }
    return kept.answer();
  }

  private static Kept again(@Nullable Kept was, Beat now, Supplier<Answer> maker) {
    if (was != null && was.upheldBy(now)) {
      return was;
    }
    Answer made = maker.get();
    return new Kept(made.packed(gzip(made.bytes())), now, maker);
  }

  /** The page as it was made, when it is still what would be made now. */
  Optional<Answer> fresh(String path) {
    Kept kept = pages.getIfPresent(path);
    return kept != null && kept.upheldBy(pulse.beat())
        ? Optional.of(kept.answer())
        : Optional.empty();
  }

  /** The page as it stands now, when anybody has ever asked for it. */
  Optional<Answer> standing(String path) {
    return Optional.ofNullable(pages.getIfPresent(path)).map(kept -> get(path, kept.maker()));
  }

  /** A file of the paper's own, packed the first time it is asked for. */
  Answer get(Asset asset) {
    return files.get(
        asset.path(),
        _ -> {
          Answer answer =
              Answer.of(HttpStatus.OK, asset.contentType(), asset.bytes(), Pages.FOR_EVER);
          boolean packedAlready = asset.contentType().matches("font/.*|image/png|image/x-icon");
          return packedAlready ? answer : answer.packed(gzip(asset.bytes()));
        });
  }

  private static byte[] gzip(byte[] bytes) {
    var out = new ByteArrayOutputStream(bytes.length / 3 + 64);
    try (var zip = new GZIPOutputStream(out)) {
      zip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("memory refused bytes", e);
    }
    return out.toByteArray();
  }
}
