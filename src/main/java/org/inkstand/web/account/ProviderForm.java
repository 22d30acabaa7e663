package org.inkstand.web.account;

import java.util.Optional;
import org.inkstand.account.Account;
import org.inkstand.account.Doors.Provider;
import org.inkstand.account.Passkeys;
import org.inkstand.kit.text.Numbers;
import org.inkstand.web.guest.Forms;
import org.inkstand.web.joining.Letters;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * {@code /account/provider/end}: a provider vouches for one no more. The last way in stays; {@code
 * web.joining} adds one.
 */
@Component
public class ProviderForm {

  private final OwnAccount own;
  private final Provider provider;
  private final Passkeys passkeys;
  private final Letters letters;

  ProviderForm(OwnAccount own, Provider provider, Passkeys passkeys, Letters letters) {
    this.own = own;
    this.provider = provider;
    this.passkeys = passkeys;
    this.letters = letters;
  }

  /** Removes one. */
  public ServerResponse end(ServerRequest request) {
    Account account = own.account();
    boolean otherWay =
        account.mail().isPresent()
            || account.hasPassword()
            || !passkeys.list(account.id()).isEmpty()
            || provider.list(account.id()).size() > 1;
    if (!otherWay) {
      return own.refused("provider.last");
    }
    Optional<Long> number = Numbers.id(Forms.field(request, "number"));
    if (number.filter(one -> provider.remove(account.id(), one)).isEmpty()) {
      return own.refused("provider.gone");
    }
    own.log("own-provider-end");
    account.mail().ifPresent(to -> letters.tell(to, "mail.provider.removed"));
    return own.done("provider.removed");
  }
}
