package org.inkstand.sync.door;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32C;
import java.util.zip.GZIPOutputStream;
import org.inkstand.sync.outgoing.Composer;
import org.inkstand.sync.outgoing.Wanted;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Feeds as the bytes that leave, kept for some seconds: a hundred apps that ask at the full hour
 * cost as much as one.
 */
@Component
final class KeptFeeds {

  /** An article is in the feeds at most so much later than on the page. */
  private static final Duration KEPT = Duration.ofSeconds(10);

  /** A feed of whole texts has 300 kB, packed 100 kB: room for the forty that are asked for. */
  private static final long BYTES_MAX = 16L << 20;

  private final Composer composer;
  private final Clock clock;
  private final Cache<Key, Kept> feeds =
      Caffeine.newBuilder()
          .maximumWeight(BYTES_MAX)
          .weigher((Key _, Kept kept) -> kept.plain().length + kept.packed().length)
          .build();

  KeptFeeds(Composer composer, Clock clock) {
    this.composer = composer;
    this.clock = clock;
  }

  /**
   * A feed that leaves.
   *
   * @param packed the same, gzipped
   * @param tag its weak entity tag
   * @param changed since when it says what it says
   * @param madeAt when that was last looked at
   */
  record Kept(byte[] plain, byte[] packed, String tag, Instant changed, Instant madeAt) {}

  private record Key(Wanted wanted, Dialect dialect) {}

  /** The feed; empty when there is no such section or title. */
  Optional<Kept> find(Wanted wanted, Dialect dialect) {
    Key key = new Key(wanted, dialect);
    Instant now = clock.instant();
    Kept kept = feeds.getIfPresent(key);
    if (kept == null || old(kept, now)) {
      kept = feeds.asMap().compute(key, (_, before) -> again(key, before, now));
    }
    return Optional.ofNullable(kept);
  }

  private static boolean old(Kept kept, Instant now) {
    return now.isBefore(kept.madeAt()) || !now.isBefore(kept.madeAt().plus(KEPT));
  }

  private @Nullable Kept again(Key key, @Nullable Kept before, Instant now) {
    if (before != null && !old(before, now)) {
      return before;
    }
    return composer
        .compose(key.wanted())
        .map(channel -> kept(key.dialect().write(channel), before, now))
        .orElse(null);
  }

  private static Kept kept(byte[] plain, @Nullable Kept before, Instant now) {
    if (before != null && Arrays.equals(plain, before.plain())) {
      return new Kept(before.plain(), before.packed(), before.tag(), before.changed(), now);
    }
    return new Kept(plain, gzip(plain), tag(plain), now.truncatedTo(ChronoUnit.SECONDS), now);
  }

  private static String tag(byte[] bytes) {
    CRC32C checksum = new CRC32C();
    checksum.update(bytes);
    return "W/\"%x-%x\"".formatted(checksum.getValue(), bytes.length);
  }

  private static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream(bytes.length / 3);
    try (GZIPOutputStream zip = new GZIPOutputStream(packed)) {
      zip.write(bytes);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return packed.toByteArray();
  }
}
