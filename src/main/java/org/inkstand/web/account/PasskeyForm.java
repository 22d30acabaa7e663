package org.inkstand.web.account;

import java.util.List;
import java.util.Optional;
import org.inkstand.account.Account;
import org.inkstand.account.Doors;
import org.inkstand.account.Passkeys;
import org.inkstand.account.Passkeys.Passkey;
import org.inkstand.account.Sessions;
import org.inkstand.kit.text.Numbers;
import org.inkstand.web.frame.Frames;
import org.inkstand.web.guest.Forms;
import org.inkstand.web.joining.Letters;
import org.inkstand.web.joining.PasskeyDoor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * {@code /account/passkeys}: one's passkeys. Who has a password says it before a new one is made:
 * else a borrowed browser would become a key for ever. The last way in cannot be removed.
 */
@Component
public class PasskeyForm {

  private final OwnAccount own;
  private final Keys keys;
  private final Doors doors;
  private final Letters letters;

  /** What is kept, and what is said. */
  @Component
  record Keys(Passkeys passkeys, Sessions sessions, Frames frames) {}

  PasskeyForm(OwnAccount own, Keys keys, Doors doors, Letters letters) {
    this.own = own;
    this.keys = keys;
    this.doors = doors;
    this.letters = letters;
  }

  /** {@code POST /account/passkeys/challenge}: what the device is to make a key of. */
  public ServerResponse ask(ServerRequest request) {
    Account account = own.account();
    if (!keys.passkeys().offered() || !doors.admitsPasskey(request.servletRequest())) {
      return refuse(keys.passkeys().offered() ? "passkey.wait" : "passkey.elsewhere");
    }
    String present = request.param("present").orElse("");
    if (account.hasPassword() && !doors.knows(request.servletRequest(), account, present)) {
      return refuse("account.password.wrong");
    }
    return PasskeyDoor.handed(keys.passkeys().askNew(account));
  }

  private ServerResponse refuse(String why) {
    return PasskeyDoor.said(HttpStatus.FORBIDDEN, keys.frames().words().of(why));
  }

  /** {@code POST /account/passkeys}: keeps the new key. */
  public ServerResponse add(ServerRequest request) {
    Account account = own.account();
    if (!keys.passkeys().add(account.id(), name(request), Forms.field(request, "answer"))) {
      return own.refused("passkey.failed");
    }
    own.log("own-passkey");
    account.mail().ifPresent(to -> letters.tell(to, "mail.passkey.added"));
    return own.done("passkey.added");
  }

  /** As typed, or else what this browser is called in the list of sessions. */
  private String name(ServerRequest request) {
    String typed = Forms.field(request, "name");
    if (!typed.isEmpty()) {
      return typed;
    }
    return keys.sessions().list(own.who().id()).stream()
        .filter(session -> session.number() == own.who().session())
        .map(session -> session.device())
        .filter(device -> !device.isEmpty())
        .findFirst()
        .orElseGet(() -> keys.frames().words().of("passkey.one"));
  }

  /** {@code POST /account/passkeys/name}: calls one something else. */
  public ServerResponse rename(ServerRequest request) {
    String name = Forms.field(request, "name");
    Optional<Long> number = Numbers.id(Forms.field(request, "number"));
    boolean done =
        !name.isEmpty()
            && number.isPresent()
            && keys.passkeys().rename(own.who().id(), number.get(), name);
    return done ? own.done("passkey.renamed", name) : own.refused("passkey.unnamed");
  }

  /** {@code POST /account/passkeys/end}: removes one. */
  public ServerResponse end(ServerRequest request) {
    Account account = own.account();
    List<Passkey> all = keys.passkeys().list(account.id());
    if (all.size() == 1 && account.mail().isEmpty() && !account.hasPassword()) {
      return own.refused("passkey.last");
    }
    Optional<Long> number = Numbers.id(Forms.field(request, "number"));
    if (number.filter(one -> keys.passkeys().remove(account.id(), one)).isEmpty()) {
      return own.refused("passkey.gone");
    }
    own.log("own-passkey-end");
    account.mail().ifPresent(to -> letters.tell(to, "mail.passkey.removed"));
    return own.done("passkey.removed");
  }
}
