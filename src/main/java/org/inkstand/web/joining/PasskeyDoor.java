package org.inkstand.web.joining;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.util.Optional;
import org.inkstand.account.Account;
import org.inkstand.account.Doors;
import org.inkstand.account.Passkeys;
import org.inkstand.account.Session.Way;
import org.inkstand.web.frame.Frames;
import org.inkstand.web.frame.Paper;
import org.inkstand.web.guest.Forms;
import org.inkstand.web.wording.Words;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * {@code /sign-in/passkey}: the way in by a key on one's own device. No name is typed, so nothing
 * here tells who has an account.
 *
 * <pre>
 * button ──POST──► what is to be signed ──► finger or PIN ──POST──► signed in, back where one was
 * </pre>
 */
@Component
public class PasskeyDoor {

  private final Passkeys passkeys;
  private final Doors doors;
  private final SignInPage page;
  private final Frames frames;

  PasskeyDoor(Passkeys passkeys, Doors doors, SignInPage page, Frames frames) {
    this.passkeys = passkeys;
    this.doors = doors;
    this.page = page;
    this.frames = frames;
  }

  /** {@code POST /sign-in/passkey/challenge}: what the device is to sign. */
  public ServerResponse ask(ServerRequest request) {
    if (!passkeys.offered()) {
      return said(HttpStatus.NOT_FOUND, frames.words().of("passkey.elsewhere"));
    }
    if (!doors.admitsPasskey(request.servletRequest())) {
      return said(HttpStatus.TOO_MANY_REQUESTS, frames.words().of("passkey.wait"));
    }
    return handed(passkeys.ask());
  }

  /** Something for {@code passkey.js}. */
  public static ServerResponse handed(String json) {
    return ServerResponse.ok()
        .header("Cache-Control", "no-store")
        .contentType(MediaType.APPLICATION_JSON)
        .body(json);
  }

  /** A sentence for {@code passkey.js} to show. */
  public static ServerResponse said(HttpStatus status, String sentence) {
    return ServerResponse.status(status)
        .header("Cache-Control", "no-store")
        .contentType(MediaType.parseMediaType("text/plain;charset=utf-8"))
        .body(sentence);
  }

  /** {@code POST /sign-in/passkey}: takes the answer. */
  public ServerResponse open(ServerRequest request) {
    Words words = frames.words();
    Optional<Account> account = passkeys.prove(Forms.field(request, "answer"));
    if (account.isEmpty()) {
      return page.again(request, words.of("passkey.unknown"));
    }
    Cookie cookie = doors.enter(request.servletRequest(), account.get(), Way.PASSKEY);
    String path = doors.ownPath(Forms.field(request, "to"));
    boolean staff = account.get().role() == Account.Role.OPERATOR && path.equals("/");
    return ServerResponse.seeOther(URI.create(Paper.ascii(staff ? "/desk" : path)))
        .cookie(cookie)
        .build();
  }
}
