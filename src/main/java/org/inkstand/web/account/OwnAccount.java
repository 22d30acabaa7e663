package org.inkstand.web.account;

import java.net.URI;
import java.time.Instant;
import org.inkstand.account.Account;
import org.inkstand.account.Accounts;
import org.inkstand.account.Deed;
import org.inkstand.account.Deeds;
import org.inkstand.account.SignedIn;
import org.inkstand.web.frame.Frame;
import org.inkstand.web.frame.Frames;
import org.inkstand.web.frame.Head;
import org.inkstand.web.guest.Forms;
import org.inkstand.web.guest.Notices;
import org.inkstand.web.guest.Notices.Notice;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** What all pages of an account share: whose it is, what came of the last deed, the log. */
@Component
class OwnAccount {

  private final Frames frames;
  private final Accounts accounts;
  private final Notices notices;
  private final Deeds deeds;

  OwnAccount(Frames frames, Accounts accounts, Notices notices, Deeds deeds) {
    this.frames = frames;
    this.accounts = accounts;
    this.notices = notices;
    this.deeds = deeds;
  }

  /** Who is signed in; nobody else comes to these pages. */
  SignedIn who() {
    return frames.guests().present().who().orElseThrow();
  }

  /** Their account as it is now. */
  Account account() {
    return accounts.find(who().id()).orElseThrow();
  }

  /** The frame around a page of the account. */
  Frame frame(String title) {
    String said = frames.words().of(title);
    return frames.around(
        Head.of(said, frames.words().of("account.description"), "/account", "account").unlisted());
  }

  Notice notice() {
    return notices.take();
  }

  String token(ServerRequest request) {
    return Forms.token(request);
  }

  /** Ends a deed: back to the account, which says that it was done. */
  ServerResponse done(String message, Object... arguments) {
    return on("done", frames.words().of(message, arguments));
  }

  /** Ends a deed that could not be done: back to the account, which says why. */
  ServerResponse refused(String message, Object... arguments) {
    return on("refused", frames.words().of(message, arguments));
  }

  private ServerResponse on(String kind, String text) {
    notices.leave(new Notice(kind, text));
    return ServerResponse.seeOther(URI.create("/account")).build();
  }

  /** Writes into the log that somebody changed something about their own account. */
  void log(String kind) {
    SignedIn who = who();
    deeds.record(
        new Deed(0, now(), "account " + who.id(), kind, "account " + who.id(), "", "", ""));
  }

  Instant now() {
    return frames.clock().instant();
  }
}
