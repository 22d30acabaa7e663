package org.inkstand.web.joining;

import java.util.Locale;
import org.inkstand.account.AccountSettings;
import org.inkstand.account.Doors.Provider;
import org.inkstand.account.Passkeys;
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

/** {@code /sign-in}: by a link in a letter, by a passkey, or by a password. */
@Component
public class SignInPage {

  private final Frames frames;
  private final Pages pages;
  private final AccountSettings settings;
  private final Passkeys passkeys;
  private final Provider provider;

  /** The ways in beside letter and password. */
  @Component
  record Others(Passkeys passkeys, Provider provider) {}

  SignInPage(Frames frames, Pages pages, AccountSettings settings, Others others) {
    this.frames = frames;
    this.pages = pages;
    this.settings = settings;
    this.passkeys = others.passkeys();
    this.provider = others.provider();
  }

  /**
   * What the page says.
   *
   * @param open whether one can sign up here
   * @param passkeys whether one can sign in with a passkey here
   * @param provider what the operator's OpenID Connect provider is called; empty where none is
   * @param problems why the last try failed
   * @param typed the address as it was typed
   * @param to where to go afterwards; may be empty
   * @param token the proof that the forms are ours
   */
  public record Model(
      Frame frame,
      boolean open,
      boolean passkeys,
      String provider,
      Problems problems,
      String typed,
      String to,
      String token) {}

  /** Why the last try of each kind failed; empty at first. */
  public record Problems(String letter, String passkey, String password, String provider) {}

  /** Shows it; who is signed in already is led on. */
  public ServerResponse show(ServerRequest request) {
    if (frames.guests().present().known()) {
      boolean operator = request.servletRequest().isUserInRole("OPERATOR");
      return pages.seeOther(operator ? "/desk" : "/");
    }
    String named = Forms.field(request, "problem").toLowerCase(Locale.ROOT);
    String problem =
        named.matches("wrong|wait") ? frames.words().of("joining.problem." + named) : "";
    return pages.showPrivate(
        "joining/sign-in.jte", model(request, new Problems("", "", problem, "")));
  }

  /** The form again, with what was wrong. */
  ServerResponse again(ServerRequest request, HttpStatus status, String problem) {
    return pages.showPrivate(
        status,
        "joining/sign-in.jte",
        model(request, new Problems(frames.words().of(problem), "", "", "")));
  }

  /** The page again after a passkey that did not open. */
  ServerResponse again(ServerRequest request, String passkey) {
    return pages.showPrivate(
        HttpStatus.FORBIDDEN,
        "joining/sign-in.jte",
        model(request, new Problems("", passkey, "", "")));
  }

  /** The page after a provider that opened nothing; who is signed in sees it, too. */
  ServerResponse afterProvider(ServerRequest request, String problem) {
    return pages.showPrivate(
        HttpStatus.FORBIDDEN,
        "joining/sign-in.jte",
        model(request, new Problems("", "", "", problem)));
  }

  /** There is no such way in here. */
  ServerResponse notThere() {
    return pages.notFound();
  }

  private Model model(ServerRequest request, Problems problems) {
    Words words = frames.words();
    Head head =
        Head.of(
                words.of("joining.sign-in.title"),
                words.of("joining.sign-in.description"),
                "/sign-in",
                "joining")
            .unlisted();
    return new Model(
        frames.around(head),
        !settings.personal(),
        passkeys.offered(),
        provider.name(),
        problems,
        Forms.field(request, "address"),
        Forms.field(request, "to"),
        Forms.token(request));
  }
}
