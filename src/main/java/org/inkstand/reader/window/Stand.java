package org.inkstand.reader.window;

import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.inkstand.article.Article;
import org.inkstand.edition.Piece;
import org.inkstand.edition.Slot;
import org.inkstand.reader.Muting.Matter;
import org.inkstand.reader.taste.Window;

/**
 * A window with what its offers were made of.
 *
 * @param slots by the offers' keys
 * @param homes of articles: the key of the offer that tells of them
 * @param times when each article of an event came to us, by the offers' keys
 * @param matters what there is to mute, by the offers' keys
 * @param tongues the language of each title, by its topic's id
 */
record Stand(
    Window window,
    Map<Long, Slot> slots,
    Map<Long, Long> homes,
    Map<Long, long[]> times,
    Map<Long, Matter> matters,
    Map<String, String> tongues) {

  Stand {
    slots = Map.copyOf(slots);
    homes = Map.copyOf(homes);
    times = Map.copyOf(times);
    matters = Map.copyOf(matters);
    tongues = Map.copyOf(tongues);
  }

  /** How many articles an event had at a moment. */
  int articlesAt(long key, long millis) {
    long[] all = times.getOrDefault(key, new long[0]);
    return (int) Arrays.stream(all).filter(time -> time <= millis).count();
  }

  /** The language of a title; of any other topic nothing. */
  Optional<String> languageOf(String topicId) {
    return Optional.ofNullable(tongues.get(topicId));
  }

  /** When each of a piece's articles came to us. */
  static long[] times(Piece piece) {
    return piece.all().map(Article::seenAt).mapToLong(Instant::toEpochMilli).toArray();
  }
}
