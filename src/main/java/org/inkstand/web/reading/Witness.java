package org.inkstand.web.reading;

import java.util.Optional;
import org.inkstand.account.SignedIn;
import org.inkstand.article.ArticleId;
import org.inkstand.reader.ForYou;
import org.inkstand.reader.ForYou.Reading;
import org.inkstand.reader.Profile;
import org.inkstand.reader.ReaderId;
import org.inkstand.web.frame.Frames;
import org.inkstand.web.guest.Forms;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;

/**
 * Notes that a reader opened an article, which is all that is known where no script runs. Nothing
 * is noted of visitors, of who asks not to be tracked, while learning is paused, and when a browser
 * fetches a page that nobody has asked for yet.
 */
@Component
class Witness {

  private final Frames frames;
  private final ForYou forYou;

  Witness(Frames frames, ForYou forYou) {
    this.frames = frames;
    this.forYou = forYou;
  }

  /** Returns the token with which the page may tell more; empty when it must not. */
  String opened(ServerRequest request, ArticleId article) {
    Optional<ReaderId> reader =
        frames.guests().present().who().map(SignedIn::id).map(id -> new ReaderId(id.value()));
    if (reader.isEmpty() || unwatched(request)) {
      return "";
    }
    Profile profile = forYou.profile(reader.get());
    if (!profile.learning() || !profile.on()) {
      return "";
    }
    forYou.read(reader.get(), Reading.opened(article));
    return Forms.token(request);
  }

  private static boolean unwatched(ServerRequest request) {
    return said(request, "DNT").equals("1")
        || said(request, "Sec-GPC").equals("1")
        || said(request, "Sec-Purpose").contains("prefetch");
  }

  private static String said(ServerRequest request, String header) {
    return Optional.ofNullable(request.headers().firstHeader(header)).orElse("");
  }
}
