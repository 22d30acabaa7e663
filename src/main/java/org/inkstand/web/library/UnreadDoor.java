package org.inkstand.web.library;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inkstand.article.ArticleId;
import org.inkstand.reader.ReaderId;
import org.inkstand.reader.Unread;
import org.inkstand.title.Titles;
import org.inkstand.web.frame.JsonText;
import org.inkstand.web.own.Mine;
import org.springframework.http.MediaType;
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
      return nobody();
    }
    Unread.Counts counts = unread.counts(reader.get());
    Answer known = answers.getIfPresent(reader.get());
    if (known == null || known.version() != counts.version()) {
      known = new Answer(counts.version(), json(counts));
      answers.put(reader.get(), known);
    }
    return sent(known.bytes());
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
    return JsonText.of(all).getBytes(StandardCharsets.UTF_8);
  }

  /** Answers with the numbers of a title's unread articles, the newest first. */
  public ServerResponse list(ServerRequest request) {
    Optional<ReaderId> reader = mine.reader();
    if (reader.isEmpty()) {
      return nobody();
    }
    return titles
        .findBySlug(request.pathVariable("slug"))
        .map(title -> unread.list(reader.get(), title.id()))
        .map(list -> sent(numbers(list)))
        .orElseGet(() -> problem(404, "There is no such title."));
  }

  private static byte[] numbers(List<ArticleId> list) {
    return JsonText.of(Map.of("articles", list.stream().map(ArticleId::value).toList()))
        .getBytes(StandardCharsets.UTF_8);
  }

  private static ServerResponse nobody() {
    return problem(401, "Sign in first.");
  }

  private static ServerResponse problem(int status, String title) {
    return ServerResponse.status(status)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .header("Cache-Control", "no-store")
        .body(
            JsonText.of(Map.of("status", status, "title", title)).getBytes(StandardCharsets.UTF_8));
  }

  private static ServerResponse sent(byte[] bytes) {
    return ServerResponse.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .header("Cache-Control", "private, no-store")
        .body(bytes);
  }
}
