package org.inkstand.web.joining;

import org.inkstand.web.frame.Frame;
import org.inkstand.web.frame.Frames;
import org.inkstand.web.frame.Head;
import org.inkstand.web.frame.Pages;
import org.inkstand.web.wording.Words;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * {@code /sign-up}: says plainly that readers cannot join yet, and what they can read meanwhile.
 */
@Component
public class SignUpPage {

  private final Frames frames;
  private final Pages pages;

  SignUpPage(Frames frames, Pages pages) {
    this.frames = frames;
    this.pages = pages;
  }

  /** What the page says. */
  public record Model(Frame frame) {}

  /** Shows it. */
  public ServerResponse show(@SuppressWarnings("unused") ServerRequest request) {
    Words words = frames.words();
    Head head =
        Head.of(
                words.of("joining.sign-up.title"),
                words.of("joining.sign-up.description"),
                "/sign-up",
                "joining")
            .unlisted();
    return pages.showPrivate("joining/sign-up.jte", new Model(frames.around(head)));
  }
}
