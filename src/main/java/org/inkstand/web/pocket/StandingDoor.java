package org.inkstand.web.pocket;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inkstand.article.Article;
import org.inkstand.article.ArticleId;
import org.inkstand.article.Articles;
import org.inkstand.kit.text.Numbers;
import org.inkstand.web.card.Cards;
import org.inkstand.web.frame.Frames;
import org.inkstand.web.frame.JsonText;
import org.inkstand.web.frame.Pages;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * {@code /offline/standing?whole=1,2&cut=3}: which articles a device may not keep as it has them,
 * because they were taken back, their licence ended, or the wall stands elsewhere than it did.
 */
@Component
public class StandingDoor {

  private final Frames frames;
  private final Pages pages;
  private final Articles articles;
  private final Cards cards;

  StandingDoor(Frames frames, Pages pages, Articles articles, Cards cards) {
    this.frames = frames;
    this.pages = pages;
    this.articles = articles;
    this.cards = cards;
  }

  /** Answers {@code {"left":[2]}}. */
  public ServerResponse show(ServerRequest request) {
    Instant now = frames.clock().instant();
    List<Long> left =
        Stream.concat(
                left(asked(request, "whole"), true, now), left(asked(request, "cut"), false, now))
            .toList();
    return pages.fresh("application/json", JsonText.of(Map.of("left", left)));
  }

  private Stream<Long> left(List<ArticleId> asked, boolean whole, Instant now) {
    Set<ArticleId> standing =
        articles.findAll(asked).stream()
            .filter(a -> cards.listed(a, now) && cards.whole(a, now) == whole)
            .map(Article::id)
            .collect(Collectors.toSet());
    return asked.stream().filter(id -> !standing.contains(id)).map(ArticleId::value);
  }

  private static List<ArticleId> asked(ServerRequest request, String name) {
    return Arrays.stream(request.param(name).orElse("").split(","))
        .map(Numbers::id)
        .flatMap(Optional::stream)
        .limit(Bounds.ASKED_MAX)
        .map(ArticleId::new)
        .toList();
  }
}
