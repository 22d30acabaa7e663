package org.inkstand.web.joining;

import java.util.Locale;
import org.inkstand.account.AccountSettings;
import org.inkstand.web.frame.Frame;
import org.inkstand.web.frame.Frames;
import org.inkstand.web.frame.Head;
import org.inkstand.web.frame.Pages;
import org.inkstand.web.guest.Forms;
import org.inkstand.web.wording.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** {@code /sign-up}: an address, and what comes of it. */
@Component
public class SignUpPage {

  private final Frames frames;
  private final Pages pages;
  private final AccountSettings settings;

  SignUpPage(Frames frames, Pages pages, AccountSettings settings) {
    this.frames = frames;
    this.pages = pages;
    this.settings = settings;
  }

  /**
   * What the page says.
   *
   * @param joining who may sign up: {@code open}, {@code invited} or {@code personal}
   * @param to where to go afterwards; may be empty
   * @param typed the address as it was typed
   * @param problem what was wrong with it; empty at first
   * @param token the proof that the form is ours
   */
  public record Model(
      Frame frame, String joining, String to, String typed, String problem, String token) {}

  /** Shows it; who is signed in already is led on. */
  public ServerResponse show(ServerRequest request) {
    if (frames.guests().present().known()) {
      return pages.seeOther("/");
    }
    return pages.showPrivate("joining/sign-up.jte", model(request, "", ""));
  }

  /** The form again, with what was wrong. */
  ServerResponse again(ServerRequest request, HttpStatus status, String problem) {
    return pages.showPrivate(
        status,
        "joining/sign-up.jte",
        model(request, Forms.field(request, "address"), frames.words().of(problem)));
  }

  private Model model(ServerRequest request, String typed, String problem) {
    Words words = frames.words();
    Head head =
        Head.of(
                words.of("joining.sign-up.title"),
                words.of("joining.sign-up.description"),
                "/sign-up",
                "joining")
            .unlisted();
    return new Model(
        frames.around(head),
        settings.joining().name().toLowerCase(Locale.ROOT),
        Forms.field(request, "to"),
        typed,
        problem,
        Forms.token(request));
  }
}
