package org.inkstand.web.api;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inkstand.article.ArticleId;
import org.inkstand.reader.ReaderId;
import org.inkstand.reader.Unread;
import org.inkstand.title.Titles;
import org.inkstand.web.own.Mine;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * {@code /api/v1/unread}: how much of each followed title is unread, for programs that act for a
 * signed-in reader. The same bytes are sent until a count changes.
 */
@Component
public class UnreadDoor {

  private static final int ANSWERS_MAX = 10_000;

  private final Mine mine;
  private final Unread unread;
  private final Titles titles;
  private final Cache<ReaderId, Answer> answers =
      Caffeine.newBuilder().maximumSize(ANSWERS_MAX).build();

  private record Answer(long version, byte[] bytes) {}

  UnreadDoor(Mine mine, Unread unread, Titles titles) {
    this.mine = mine;
    this.unread = unread;
    this.titles = titles;
  }

  /** Answers {@code {"total":3,"titles":[{"slug":"the-herald","unread":3}]}}. */
  public ServerResponse counts(@SuppressWarnings("unused") ServerRequest request) {
    Optional<ReaderId> reader = mine.reader();
    if (reader.isEmpty()) {
      return Replies.nobody();
    }
    Unread.Counts counts = unread.counts(reader.get());
    Answer known = answers.getIfPresent(reader.get());
    if (known == null || known.version() != counts.version()) {
      known = new Answer(counts.version(), json(counts));
      answers.put(reader.get(), known);
    }
    return Replies.sent(known.bytes());
  }

  private static byte[] json(Unread.Counts counts) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("total", counts.total());
    all.put(
        "titles",
        counts.titles().stream()
            .map(
                count -> {
                  Map<String, Object> line = new LinkedHashMap<>();
                  line.put("slug", count.slug());
                  line.put("unread", count.unread());
                  return line;
                })
            .toList());
    return Replies.bytes(all);
  }

  /** Answers with the numbers of a title's unread articles, the newest first. */
  public ServerResponse list(ServerRequest request) {
    Optional<ReaderId> reader = mine.reader();
    if (reader.isEmpty()) {
      return Replies.nobody();
    }
    return titles
        .findBySlug(request.pathVariable("slug"))
        .map(title -> unread.list(reader.get(), title.id()))
        .map(list -> Replies.sent(numbers(list)))
        .orElseGet(Replies::noTitle);
  }

  private static byte[] numbers(List<ArticleId> list) {
    return Replies.bytes(Map.of("articles", list.stream().map(ArticleId::value).toList()));
  }
}
