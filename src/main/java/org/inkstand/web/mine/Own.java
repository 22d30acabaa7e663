package org.inkstand.web.mine;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.inkstand.reader.ForYou;
import org.inkstand.reader.ReaderId;
import org.inkstand.web.frame.Frame;
import org.inkstand.web.frame.Frames;
import org.inkstand.web.frame.Head;
import org.inkstand.web.frame.Pages;
import org.inkstand.web.wording.Words;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** What the pages of this room share: they are somebody's, and nobody else's. */
@Component
record Own(Frames frames, Pages pages, ForYou forYou) {

  /** Who is signed in. */
  Optional<ReaderId> reader() {
    return frames.guests().present().who().map(who -> new ReaderId(who.id().value()));
  }

  /** Answers who is signed in; others are shown the door. */
  ServerResponse answer(ServerRequest request, Function<ReaderId, ServerResponse> answer) {
    return reader()
        .map(answer)
        .orElseGet(() -> pages.seeOther("/sign-in?to=" + request.uri().getRawPath()));
  }

  Words words() {
    return frames.words();
  }

  Instant now() {
    return frames.clock().instant();
  }

  /** The frame of a page here. */
  Frame around(String title, String path) {
    return frames.around(Head.of(title, title, path, "mine" + path).unlisted());
  }
}
