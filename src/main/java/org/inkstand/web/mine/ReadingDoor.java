package org.inkstand.web.mine;

import org.inkstand.article.ArticleId;
import org.inkstand.article.Articles;
import org.inkstand.kit.text.Numbers;
import org.inkstand.reader.ForYou.Reading;
import org.inkstand.web.guest.Forms;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * {@code POST /reading}: how long an article was read, told by the script of its page. Answered
 * when it can no longer be lost. Who asks not to be tracked (Do Not Track, Global Privacy Control)
 * is not measured, whatever their browser sends.
 */
@Component
public class ReadingDoor {

  private final Own own;
  private final Articles articles;

  ReadingDoor(Own own, Articles articles) {
    this.own = own;
    this.articles = articles;
  }

  /** Takes one in. */
  public ServerResponse take(ServerRequest request) {
    if (!unwatched(request)) {
      own.reader()
          .ifPresent(
              reader ->
                  Numbers.id(Forms.field(request, "article"))
                      .map(ArticleId::new)
                      .filter(id -> articles.find(id).filter(a -> !a.withdrawn()).isPresent())
                      .ifPresent(
                          id ->
                              own.forYou()
                                  .read(
                                      reader,
                                      new Reading(
                                          id,
                                          number(request, "seconds"),
                                          number(request, "completion")))));
    }
    return ServerResponse.noContent().build();
  }

  /** Whether who asks does not want to be tracked. */
  public static boolean unwatched(ServerRequest request) {
    return "1".equals(request.headers().firstHeader("DNT"))
        || "1".equals(request.headers().firstHeader("Sec-GPC"));
  }

  private static int number(ServerRequest request, String name) {
    String value = Forms.field(request, name);
    return value.matches("\\d{1,7}") ? Integer.parseInt(value) : 0;
  }
}
