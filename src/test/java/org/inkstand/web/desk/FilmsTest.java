package org.inkstand.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.inkstand.article.Article;
import org.inkstand.article.ArticleBody;
import org.inkstand.testnews.FakeArticles;
import org.inkstand.testnews.TestNews;
import org.inkstand.title.Access;
import org.inkstand.title.TestTitles;
import org.inkstand.title.Title;
import org.junit.jupiter.api.Test;

/** Films in articles, where an operator allowed YouTube's player and no other. */
class FilmsTest extends DeskVisit {

  private static String frame(String address) {
    return "<blockquote class=\"embed\"><iframe src=\"%s\" title=\"Film\" allowfullscreen></iframe>"
            .formatted(address)
        + "<p><a href=\"https://films.example/1\">To the film</a></p></blockquote>";
  }

  @Test
  void aFrameOfAnAllowedPlayerStandsInItsArticleAndEveryOtherIsALink() {
    Title title = titles.add(TestTitles.draft("The Lamp", "lamp.example", "/rss"));
    titles.license(title.id(), title.licence().withAccess(Access.OPEN));
    Article article =
        ((FakeArticles) articles)
            .add(
                TestNews.article("Bridge falls").id(91).by(title.id().value()).made(),
                new ArticleBody(
                    "<p>Seen from the bank.</p>"
                        + frame("https://www.youtube-nocookie.com/embed/abcdefghijk")
                        + frame("https://player.vimeo.com/video/1?dnt=1"),
                    "Seen from the bank."));

    HttpResponse<String> page = browser.get(article.path());

    assertThat(page.body())
        .contains("src=\"https://www.youtube-nocookie.com/embed/abcdefghijk\"", "To the film")
        .doesNotContain("vimeo");
    assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
        .endsWith("; frame-src https://www.youtube-nocookie.com")
        .doesNotContain("vimeo");
  }
}
