package org.inkstand.web.joining;

import java.net.URI;
import java.util.Locale;
import org.inkstand.web.frame.Frame;
import org.inkstand.web.frame.Frames;
import org.inkstand.web.frame.Head;
import org.inkstand.web.frame.Pages;
import org.inkstand.web.wording.Words;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** {@code /sign-in}: the form that the operator fills in. */
@Component
public class SignInPage {

  private final Frames frames;
  private final Pages pages;

  SignInPage(Frames frames, Pages pages) {
    this.frames = frames;
    this.pages = pages;
  }

  /**
   * What the page says.
   *
   * @param problem why the last try failed; empty at first
   * @param to where to go afterwards; empty for the desk
   * @param token the proof that the form is ours
   */
  public record Model(Frame frame, String problem, String to, String token) {}

  /** Shows it; who is signed in already is led on. */
  public ServerResponse show(ServerRequest request) {
    if (request.servletRequest().isUserInRole("OPERATOR")) {
      return ServerResponse.seeOther(URI.create("/desk")).build();
    }
    Words words = frames.words();
    Head head =
        Head.of(
                words.of("joining.sign-in.title"),
                words.of("joining.sign-in.description"),
                "/sign-in",
                "joining")
            .unlisted();
    return pages.showPrivate(
        "joining/sign-in.jte",
        new Model(
            frames.around(head), problem(request), request.param("to").orElse(""), token(request)));
  }

  private String problem(ServerRequest request) {
    String named = request.param("problem").orElse("").toLowerCase(Locale.ROOT);
    return named.matches("wrong|wait") ? frames.words().of("joining.problem." + named) : "";
  }

  private static String token(ServerRequest request) {
    Object sent = request.servletRequest().getAttribute(CsrfToken.class.getName());
    return sent instanceof CsrfToken token ? token.getToken() : "";
  }
}
