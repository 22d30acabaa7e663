package org.inkstand.web.api;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inkstand.article.Article;
import org.inkstand.article.ArticleBody;
import org.inkstand.article.Picture;
import org.inkstand.member.Admission;
import org.inkstand.title.Title;
import org.inkstand.web.card.Cards;
import org.inkstand.web.frame.Frames;
import org.springframework.stereotype.Component;

/**
 * An article as a line of a list, in the names of ninjs 2.1 where it has one. What the wall lets
 * nobody see makes no line, and a description ends where the wall says that text ends.
 */
@Component
class Lines {

  private final Cards cards;
  private final Frames frames;

  Lines(Cards cards, Frames frames) {
    this.cards = cards;
    this.frames = frames;
  }

  /** The lines of those that may be listed, in their order. */
  List<Map<String, Object>> of(List<Article> articles) {
    Instant now = frames.clock().instant();
    return articles.stream().map(article -> line(article, now)).flatMap(Optional::stream).toList();
  }

  private Optional<Map<String, Object>> line(Article article, Instant now) {
    return cards
        .title(article)
        .flatMap(
            title ->
                switch (cards
                    .admission(article, frames.guests().present().visitor(), now)
                    .orElse(new Admission.Nothing(Admission.Reason.WITHDRAWN))) {
                  case Admission.Nothing _ -> Optional.empty();
                  case Admission.Whole _ ->
                      Optional.of(line(article, title, article.standfirst(), article.whole()));
                  case Admission.Opening opening ->
                      Optional.of(
                          line(
                              article,
                              title,
                              ArticleBody.opening(article.standfirst(), opening.chars()),
                              false));
                });
  }

  private Map<String, Object> line(Article article, Title title, String shown, boolean whole) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("id", article.id().value());
    line.put("uri", frames.paper().absolute(article.path()));
    line.put("canonical", article.address().toString());
    line.put("headline", article.headline());
    line.put("description_text", shown);
    line.put("byline", String.join(", ", article.authors()));
    line.put("language", article.language().isEmpty() ? title.language() : article.language());
    line.put("firstcreated", article.published().toString());
    line.put("versioncreated", article.updated().toString());
    line.put("version", article.revision());
    line.put("subject", article.section().isEmpty() ? List.of() : List.of(article.section()));
    line.put("wordcount", article.wordCount());
    line.put("copyrightnotice", article.copyright());
    line.put("title", Map.of("slug", title.slug(), "name", title.name()));
    line.put("whole", whole);
    if (article.picture().present()) {
      line.put("picture", picture(article.picture()));
    }
    return line;
  }

  private Map<String, Object> picture(Picture picture) {
    Map<String, Object> said = new LinkedHashMap<>();
    said.put("href", frames.paper().absolute(picture.door() + "/800"));
    said.put("caption", picture.caption());
    said.put("creditline", picture.credit());
    return said;
  }
}
