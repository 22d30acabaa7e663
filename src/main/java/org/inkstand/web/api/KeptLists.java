package org.inkstand.web.api;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.inkstand.member.Visitor;
import org.inkstand.reader.ReaderId;
import org.inkstand.reader.Unread;
import org.inkstand.web.frame.Frames;
import org.inkstand.web.frame.Pulse.Beat;
import org.springframework.stereotype.Component;

/**
 * Lists as the bytes that leave the server, since programs ask for the same one over and over. One
 * is made again when an article, a title or a mute of its reader changed since, when the wall would
 * decide otherwise, or after half a minute, since licences run out by the clock.
 */
@Component
class KeptLists {

  private static final Duration AGE_MAX = Duration.ofSeconds(30);

  /** At 10 to 20 kB a list about a quarter of what a small machine's heap has to spare. */
  private static final long BYTES_MAX = 32 << 20;

  private final Frames frames;
  private final Unread unread;
  private final Cache<Key, Kept> lists =
      Caffeine.newBuilder()
          .maximumWeight(BYTES_MAX)
          .weigher((Key key, Kept kept) -> key.asked().length() * 2 + kept.bytes().length)
          .build();

  private record Key(ReaderId reader, Visitor visitor, String asked) {}

  private record Kept(byte[] bytes, Beat madeAt, long marks) {}

  KeptLists(Frames frames, Unread unread) {
    this.frames = frames;
    this.unread = unread;
  }

  /**
   * The list that who is asking gets; empty when they are not signed in.
   *
   * @param asked names the list
   */
  Optional<byte[]> get(String asked, Supplier<byte[]> maker) {
    return frames.mine().reader().map(reader -> get(reader, asked, maker));
  }

  private byte[] get(ReaderId reader, String asked, Supplier<byte[]> maker) {
    var key = new Key(reader, frames.guests().present().visitor(), asked);
    Beat now = frames.pulse().beat();
    long marks = unread.counts(reader).version();
    Kept kept = lists.getIfPresent(key);
    if (kept == null || kept.marks() != marks || !now.upholds(kept.madeAt(), AGE_MAX)) {
      kept = new Kept(maker.get(), now, marks);
      lists.put(key, kept);
    }
    return kept.bytes();
  }
}
